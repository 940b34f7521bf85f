import type { Json } from '#libs/event-sourcing';
import type { EcartDeDecision } from '../../../audit/rejugement/rejugement.answer';
import { champsDeLEtat } from '../../../audit/recit/champs-d-un-etat';
import { recitDe } from '../../../audit/recit/recits';
import { coteACote, differe, type LigneComparee } from '../lignes';

const TYPE_ET_CHAMP = /^(\w+\.v\d+)(?:\.(.+))?$/;
const CHIFFRE = /(?:Centimes|PointsDeBase|PourCent|Centiemes|Jours)$/;

/** What is not a text was written as JSON. A reference made of digits is a text, which the name of its field tells. */
const lue = (champ: string, texte: string): Json =>
  /^(?:[[{]|true$|false$)/.test(texte) || (CHIFFRE.test(champ) && /^-?\d+$/.test(texte))
    ? (JSON.parse(texte) as Json)
    : texte;

const typeEnMots = (type: string | null): string => {
  const libelle = recitDe(type ?? '').libelles[type ?? ''];
  return libelle === undefined ? (type ?? 'aucun') : `${libelle} (${type ?? ''})`;
};

/** What a second run says otherwise, in the words of the fact; every field of a fact that one side alone has. */
export const lignesDeLEcart = ({ champ, enregistre, rejuge }: EcartDeDecision): readonly LigneComparee[] => {
  if (champ === 'fait') return [{ champ, libelle: 'Fait', avant: typeEnMots(enregistre), apres: typeEnMots(rejuge) }];
  const [, type, sien = ''] = TYPE_ET_CHAMP.exec(champ) ?? [];
  if (type === undefined) return [{ champ, libelle: champ, avant: enregistre ?? '', apres: rejuge ?? '' }];
  const dire = (texte: string | null) => (texte === null ? [] : champsDeLEtat(type, lue(sien, texte), sien));
  return coteACote(dire(enregistre), dire(rejuge)).filter(differe);
};
