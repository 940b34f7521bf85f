import { compteDeMinimis } from './compte-de-minimis';
import { entreprise } from './entreprise';
import { entrepriseUnique } from './entreprise-unique';

/** The streams of this module. */
export const CATEGORIES_ENTREPRISES = [entreprise, entrepriseUnique, compteDeMinimis].map(({ category }) => category);
