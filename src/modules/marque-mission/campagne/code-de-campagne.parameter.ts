import { CodeParameter } from '#libs/http';

export const CODE_DE_CAMPAGNE = new CodeParameter(40);
