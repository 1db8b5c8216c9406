import { createContext, useContext } from 'react';

export interface FieldWiring {
  controlId: string;
  labelId: string;
  describedBy: string | undefined;
  invalid: boolean;
  required: boolean;
  disabled: boolean;
  /** A control that checks its own text (numbers, dates) shows its words at the field. */
  reportError: (message: string | null) => void;
}

export const FieldContext = createContext<FieldWiring | null>(null);

/** What the field around a control knows; `null` where it stands alone. */
export function useField(): FieldWiring | null {
  return useContext(FieldContext);
}

interface OwnProps {
  id?: string | undefined;
  disabled?: boolean | undefined;
  required?: boolean | undefined;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: unknown;
}

/** Attributes of a native control inside a field; what the control says itself wins. */
export function useControlProps(own: OwnProps) {
  const field = useField();
  return {
    id: own.id ?? field?.controlId,
    disabled: own.disabled ?? field?.disabled,
    required: own.required ?? (field?.required || undefined),
    'aria-describedby': own['aria-describedby'] ?? field?.describedBy,
    'aria-invalid': (own['aria-invalid'] ?? field?.invalid) ? (true as const) : undefined,
  };
}

/** Attributes of a composite control (radio group, slider), which a `for` label can't reach. */
export function useGroupProps(own: { 'aria-label'?: string | undefined }) {
  const field = useField();
  return {
    'aria-label': own['aria-label'],
    'aria-labelledby': own['aria-label'] === undefined ? field?.labelId : undefined,
    'aria-describedby': field?.describedBy,
  };
}
