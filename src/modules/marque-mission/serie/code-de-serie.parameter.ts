import { CodeParameter } from '#libs/http';

/** The code of a series, or of one of its editions. */
export const CODE_DE_SERIE = new CodeParameter(40);
