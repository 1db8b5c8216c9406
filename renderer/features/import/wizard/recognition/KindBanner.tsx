import { Handshake, Network } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { ImportKind } from '../../../../../shared/domain/import/import-kind';
import { useTexts } from '../../../../i18n/texts';
import { places } from '../../../../navigation/places';
import { Banner } from '../../../../ui/banner/Banner';
import { Button } from '../../../../ui/button/Button';

/** Where a file that does not belong here goes, or what has to be said about it first. */
export function KindBanner({ kind }: { kind: ImportKind }) {
  const t = useTexts();
  const navigate = useNavigate();
  switch (kind) {
    case 'org-chart':
      return (
        <Banner
          tone="info"
          title={t('importWizard.recognition.orgChart')}
          actions={
            <Button size="small" icon={Network} onClick={() => void navigate(places.importOpenFile)}>
              {t('importWizard.file.chartAction')}
            </Button>
          }
        >
          {t('importWizard.recognition.orgChartWhy')}
        </Banner>
      );
    case 'positions':
      return (
        <Banner
          tone="warning"
          title={t('importWizard.recognition.positions')}
          actions={
            <Button size="small" icon={Handshake} onClick={() => void navigate(`${places.deals}?for=offer`)}>
              {t('importWizard.recognition.positionsAction')}
            </Button>
          }
        >
          {t('importWizard.recognition.positionsWhy')}
        </Banner>
      );
    case 'table':
      return <Banner tone="warning" title={t('importWizard.recognition.unknown')} />;
    default:
      return null;
  }
}
