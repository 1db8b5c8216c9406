import type { ComponentType } from 'react';

/** Any lucide icon, or a drawing of our own with the same props. */
export type IconType = ComponentType<{
  size?: number | string;
  strokeWidth?: number | string;
  className?: string;
  'aria-hidden'?: boolean | 'true' | 'false';
}>;

export interface IconProps {
  /** The drawing. */
  as: IconType;
  /** Edge length in pixels; 16 beside text. */
  size?: number;
  className?: string | undefined;
}

/** A decorative icon: never announced, since a word or label always stands beside it. */
export function Icon({ as: Drawing, size = 16, className }: IconProps) {
  return (
    <Drawing
      size={size}
      strokeWidth={size >= 24 ? 1.5 : 1.85}
      aria-hidden
      {...(className === undefined ? {} : { className })}
    />
  );
}
