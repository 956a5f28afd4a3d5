import { ProgressBar } from '@fluentui/react-components';
import { useText } from '../shared/paneContext';

interface JobProgressProps {
  /** Done of one; null while nobody knows. */
  readonly share: number | null;
}

/** How far a job is. */
export default function JobProgress({ share }: JobProgressProps) {
  const text = useText();
  return (
    <ProgressBar aria-label={text('stage.progress')} {...(share === null ? {} : { value: share, max: 1 })} />
  );
}
