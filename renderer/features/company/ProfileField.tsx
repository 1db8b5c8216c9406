import type { CompanyProfile } from '../../../shared/domain/workspace/company-profile';
import { RecordTextField } from '../../fields/RecordTextField';
import type { TextFieldOf } from '../../fields/record-text';
import { useTexts } from '../../i18n/texts';

type ShownField = Exclude<TextFieldOf<CompanyProfile>, 'signatory' | 'signatoryFunction'>;

type Props = {
  profile: CompanyProfile;
  field: ShownField;
  /** In place of the field's usual name. */
  label?: string;
  hint?: string;
  error?: string | null;
  onLeave?: () => void;
  multiline?: boolean;
};

/** A text of the profile; saves as one types. */
export function ProfileField({ profile, field, label, ...rest }: Props) {
  const t = useTexts();
  return <RecordTextField record={profile} field={field} label={label ?? t(`company.fields.${field}`)} step="company.steps.edit" {...rest} />;
}
