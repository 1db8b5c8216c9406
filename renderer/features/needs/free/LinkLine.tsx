import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { cardBoxes, type LinkEdge } from './link-edges';
import styles from './LinkLine.module.css';
import { linkPath } from './link-path';

/** A link between two cards, with room for the hand around it. */
export const LinkLine = memo(function LinkLine(props: EdgeProps<LinkEdge>) {
  const path = linkPath(...cardBoxes(props));
  return (
    <>
      <path className={styles.hit} d={path} />
      <path className={styles.line} d={path} data-kind={props.data?.link.kind} data-lit={props.data?.isLit || undefined} data-selected={props.selected || undefined} />
    </>
  );
});
