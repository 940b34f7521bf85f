export { bars, columns, type Bar, type Series } from './chart';
export { formatDuration, formatCount, formatNumber, formatPercentage } from './format';
export { html, Html } from './html';
export { page, type PageOptions } from './page';
export { STYLE } from './style';
export { csv, table, type Column } from './table';
