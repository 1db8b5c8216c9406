import { Field, type FieldProps } from '../ui/field/Field';
import { FieldOpinions } from './opinions/FieldOpinions';
import type { MarkLook } from './opinions/OpinionsMark';

type Props<R extends { id: string }> = Omit<FieldProps, 'mark'> & {
  /** The record the field belongs to; absent while there is none yet. */
  record: R | null | undefined;
  field: string & keyof R;
  markLook?: MarkLook | undefined;
};

/** A labelled field of a record, with the mark that colleagues said two things of it. */
export function RecordField<R extends { id: string }>({ record, field, markLook, ...rest }: Props<R>) {
  return <Field {...rest} mark={<FieldOpinions record={record} field={field} label={rest.label} look={markLook} />} />;
}
