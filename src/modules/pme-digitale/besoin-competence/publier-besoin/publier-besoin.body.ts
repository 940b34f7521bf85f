import { AnnonceBody } from '../../annonce.body';

export class BesoinDeCompetencesBody extends AnnonceBody {}
