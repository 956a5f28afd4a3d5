/** Colours of the sheets: calm enough to print, told apart in grey as well. */
export const PALETTE = {
  header: '#DCE6F1',
  border: '#BFBFBF',
  unit: '#B8CCE4',
  subtotal: '#F2F2F2',
  part: '#E4EBDD',
  total: '#D8E4BC',
  final: '#FDE9D9',
  typed: '#FFFBE3',
  derived: '#FFF2CC',
  wrongFill: '#FFC7CE',
  wrongText: '#9C0006',
  quiet: '#7F7F7F',
  bar: '#8DB4E2',
} as const;

/** Tab colours: what people type in, what they look at, what holds the definitions. */
export const TAB_COLORS = {
  about: '#7F7F7F',
  definitions: '#4F81BD',
  scores: '#F79646',
  results: '#9BBB59',
  findings: '#C0504D',
} as const;
