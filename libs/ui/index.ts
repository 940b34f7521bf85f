export { Bars, type Bar, type Series } from './charts/bars';
export { Bullets, type Bullet } from './charts/bullets';
export { Columns, type Point } from './charts/columns';
export type { Column } from './column';
export { csv } from './csv';
export { formatDuration, formatCount, formatNumber, formatPercentage } from './format';
export { htmlOf, markupOf, Page } from './page';
export { STYLE } from './style';
export { Table } from './table';
