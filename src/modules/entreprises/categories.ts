import { compteDeMinimis } from './compte-de-minimis/compte-de-minimis';
import { entreprise } from './entreprise/entreprise';
import { entrepriseUnique } from './entreprise-unique/entreprise-unique';

/** The streams of this module. */
export const CATEGORIES_ENTREPRISES = [entreprise, entrepriseUnique, compteDeMinimis].map(({ category }) => category);
