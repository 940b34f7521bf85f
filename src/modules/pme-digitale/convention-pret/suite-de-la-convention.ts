import type { Actor } from '#libs/event-sourcing';
import { estDeLEntreprise } from '#modules/habilitations';
import type { Partie } from './contenu';
import { peutVoirLaConvention, type ConventionPret, type EtatDeLaConvention, type Texte } from './convention-pret';
import * as Refus from './convention-pret.errors';
import type { ConventionPretRenouvelee } from './convention-pret.events';

/** Throws `ConventionInconnue` also for one that the actor may not see. */
export const conventionConnue = (etat: ConventionPret | null, actor: Actor): ConventionPret => {
  if (!etat || !peutVoirLaConvention(actor, etat)) throw new Refus.ConventionInconnue();
  return etat;
};

/** Which of the two companies the actor acts for. The lent employee acts for neither. */
export const partieDe = ({ texte: { contenu } }: ConventionPret, actor: Actor): Partie => {
  if (actor.personneId === contenu.salarieId) throw new Refus.SalarieEtSignataire();
  return estDeLEntreprise(actor, contenu.preteuseSiren) ? 'preteuse' : 'utilisatrice';
};

export const exigerPreteuse = (convention: ConventionPret, actor: Actor): void => {
  if (partieDe(convention, actor) !== 'preteuse') throw new Refus.ReserveALaPreteuse();
};

export const exigerEtat = ({ etat }: ConventionPret, acte: string, ...permis: readonly EtatDeLaConvention[]): void => {
  if (!permis.includes(etat)) throw new Refus.EtapeDeConventionImpossible(acte, etat);
};

/** Whether the newest content is still to be agreed on. */
export const estAConclure = ({ texte, enVigueur, finLe }: ConventionPret): boolean =>
  finLe === null && texte.version !== enVigueur?.version;

/** Throws unless what is being signed or recorded is bound to the newest content. */
export const exigerContenu = ({ texte }: ConventionPret, empreinte: string): void => {
  if (texte.empreinte !== empreinte) throw new Refus.ContenuChange(texte.empreinte);
};

const estComplet = ({ part, consenti, avenant, signatures }: Texte): boolean =>
  part === 'tenue' && consenti && avenant !== null && signatures.length === 2;

/** The renewal, once nothing is missing in the content as it becomes, and while the loan goes on. */
export const renouvellement = (
  { redaction: { conventionId, salarieId }, enVigueur, texte }: ConventionPret,
  change: Partial<Texte>,
  renouveleeLe: string,
): readonly ConventionPretRenouvelee[] => {
  const complet = { ...texte, ...change };
  if (!enVigueur || renouveleeLe > enVigueur.contenu.au || !estComplet(complet)) return [];
  const { version, empreinte, contenu } = complet;
  const data = { conventionId, salarieId, version, empreinte, contenu, renouveleeLe };
  return [{ type: 'ConventionPretRenouvelee.v1', data }];
};
