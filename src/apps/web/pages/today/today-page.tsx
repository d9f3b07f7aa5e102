import { PageHead } from '../../../../ui/page/page-head.tsx';

export default function TodayPage() {
  return <PageHead title="Idag" />;
}
