import { lireSiret as lectureDuSiret, type Siret } from '#libs/france';
import * as Refus from './entreprise.errors';

/** Reads a SIRET as people type it, spaces allowed. Throws a refusal that names the wrong part. */
export const lireSiret = (saisie: string): Siret => {
  const lecture = lectureDuSiret(saisie);
  if (!('raison' in lecture)) return lecture;
  switch (lecture.raison) {
    case 'avec-lettres':
      throw new Refus.SiretAvecLettres();
    case 'illisible':
      throw new Refus.SiretIllisible();
    case 'longueur':
      throw new Refus.SiretDeMauvaiseLongueur(lecture.chiffres);
    case 'siren-incorrect':
      throw new Refus.SirenIncorrect(lecture.siren);
    case 'siret-incorrect':
      throw new Refus.SiretIncorrect(lecture.siren);
  }
};
