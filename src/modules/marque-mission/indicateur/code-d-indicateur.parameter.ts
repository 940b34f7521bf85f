import { CodeParameter } from '#libs/http';

export const CODE_D_INDICATEUR = new CodeParameter(40);
