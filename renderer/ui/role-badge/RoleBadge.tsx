import clsx from 'clsx';
import { DoorOpen, Gavel, Lightbulb, Megaphone, ShoppingCart, Wrench } from 'lucide-react';
import { Icon, type IconType } from '../icon/Icon';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import styles from './RoleBadge.module.css';

export type BuyingRole = 'initiator' | 'user' | 'influencer' | 'decider' | 'buyer' | 'gatekeeper';

export interface RoleBadgeProps {
  role: BuyingRole;
  /** One or two letters in the user's language: "E", "AW". */
  letter: string;
  /** The whole word; beside the letter or for screen readers and the title. */
  label: string;
  showLabel?: boolean;
  /** Nobody holds this role yet. */
  missing?: boolean;
  className?: string | undefined;
}

/** The drawing of each role, for whoever draws roles without the badge (the map's cards). */
export const ROLE_ICONS: Record<BuyingRole, IconType> = {
  initiator: Lightbulb,
  user: Wrench,
  influencer: Megaphone,
  decider: Gavel,
  buyer: ShoppingCart,
  gatekeeper: DoorOpen,
};

/** A role in the buying center, or that nobody has it. */
export function RoleBadge({ role, letter, label, showLabel = false, missing = false, className }: RoleBadgeProps) {
  return (
    <span
      className={clsx(styles.badge, missing && styles.missing, role === 'decider' && styles.decider, className)}
      title={showLabel ? undefined : label}
      data-role={role}
    >
      <Icon as={ROLE_ICONS[role]} size={12} />
      {showLabel ? (
        <span className={styles.label}>{label}</span>
      ) : (
        <>
          <span className={styles.letter} aria-hidden>
            {letter}
          </span>
          <VisuallyHidden>{label}</VisuallyHidden>
        </>
      )}
    </span>
  );
}
