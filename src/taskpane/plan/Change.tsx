import { usePlanStyles } from './Plan.styles';

interface ChangeProps {
  readonly name: string;
  readonly details: readonly string[];
}

/** One thing that changed, with where it stands and what it is worth. */
export function Change({ name, details }: ChangeProps) {
  const styles = usePlanStyles();
  return (
    <>
      <span className={styles.name}>{name}</span>
      {details.map((line) => (
        <span key={line} className={styles.detail}>
          {line}
        </span>
      ))}
    </>
  );
}
