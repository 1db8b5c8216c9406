import { BorderStyle, type ITableBordersOptions } from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table without any rule; docx would otherwise draw all of them. */
export const NO_BORDERS: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
