import type { Actor } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import { requisAu, type Critere } from './criteres';
import type { Candidature } from './candidature';
import { finDuLabel } from './durees';
import { numeroDe } from './identifiants';
import * as Refus from './label-entreprise.errors';
import type { EtatDuLabel, Label } from './label';
import type { LabelEntreprise } from './label-entreprise';
import type { DecisionNeeDuSilence, LabelAccorde, LabelExpire, LabelRenouvele } from './label-entreprise.events';

export const candidatureEnCours = ({ candidature }: LabelEntreprise): Candidature => {
  if (!candidature) throw new Refus.CandidatureInconnue();
  return candidature;
};

export const labelConnu = ({ label }: LabelEntreprise): Label => {
  if (!label) throw new Refus.LabelInconnu();
  return label;
};

/** What the label is on a day: the clock may not have recorded yet that it ended. */
export const etatAu = (label: Label, le: string): EtatDuLabel =>
  (label.etat === 'actif' || label.etat === 'suspendu') && label.expireLe < le ? 'expire' : label.etat;

/** The label while it runs, suspended or not; null before and after. */
export const enCoursAu = ({ label }: LabelEntreprise, le: string): Label | null =>
  label && ['actif', 'suspendu'].includes(etatAu(label, le)) ? label : null;

export const labelEnCours = (etat: LabelEntreprise, acte: string, le: string): Label => {
  const label = labelConnu(etat);
  const present = etatAu(label, le);
  if (present !== 'actif' && present !== 'suspendu') throw new Refus.LabelDansUnAutreEtat(acte, present);
  return label;
};

export const refuserInteresse = ({ interesses }: LabelEntreprise, { personneId }: Actor): void => {
  if (interesses.includes(personneId)) throw new Refus.InteretDansLEntreprise();
};

/** Who verified a criterion does not decide, nor does who has an interest in the company. */
export const refuserDecideur = (etat: LabelEntreprise, { evaluateurs }: Candidature, actor: Actor): void => {
  refuserInteresse(etat, actor);
  if (evaluateurs.includes(actor.personneId)) throw new Refus.EvaluateurEtDecideur();
};

/** Required criteria that no verification found satisfied. */
export const criteresManquants = ({ criteres, verifications }: Candidature, au: string): readonly Critere[] =>
  requisAu(criteres, au).filter((critere) => verifications[critere]?.satisfait !== true);

/** The end of a label that is over on a day and was not recorded yet. */
export const expirationDuLabel = (label: Label | null, le: string): readonly LabelExpire[] =>
  label && etatAu(label, le) === 'expire' && label.etat !== 'expire'
    ? [{ type: 'LabelExpire.v1', data: { siren: label.siren, numero: label.numero, expireLe: label.expireLe } }]
    : [];

/** What an application gives on a day: a new label, or more time for the one that still runs. */
export const labelDe = (
  etat: LabelEntreprise,
  { siren, candidatureId, region }: Candidature,
  { par, le }: { readonly par: string | null; readonly le: string },
): readonly (LabelExpire | LabelAccorde | LabelRenouvele)[] => {
  const label = enCoursAu(etat, le);
  if (label) {
    if (label.etat === 'suspendu' || label.retrait) throw new Refus.RenouvellementSuspendu();
    const { numero } = label;
    const expireLe = finDuLabel(ajouterDesJours(label.expireLe, 1));
    const data = { siren, candidatureId, numero, renouvelePar: par, renouveleLe: le, expireLe };
    return [{ type: 'LabelRenouvele.v1', data }];
  }
  const numero = numeroDe(siren, etat.labels + 1);
  const duree = { accordeLe: le, expireLe: finDuLabel(le) };
  const data = { siren, candidatureId, numero, region, accordePar: par, ...duree };
  return [...expirationDuLabel(etat.label, le), { type: 'LabelAccorde.v1', data }];
};

/** Whether silence has decided on a day, also before the clock records it. */
export const estDecideeParSilence = ({ rejeteeLe, arreteeDepuis, silenceLe }: Candidature, le: string): boolean =>
  rejeteeLe !== null || (arreteeDepuis === null && silenceLe < le);

/** The decision that silence made and that was not recorded yet, with the label where it accepts. */
export const decisionDuSilence = (
  etat: LabelEntreprise,
  le: string,
): readonly (DecisionNeeDuSilence | LabelExpire | LabelAccorde | LabelRenouvele)[] => {
  const { candidature } = etat;
  if (candidature?.rejeteeLe !== null || !estDecideeParSilence(candidature, le)) return [];
  const { siren, candidatureId, effetDuSilence: effet, baseDuSilence } = candidature;
  return [
    { type: 'DecisionNeeDuSilence.v1', data: { siren, candidatureId, effet, baseDuSilence, neeLe: le } },
    ...(effet === 'acceptation' ? labelDe(etat, candidature, { par: null, le }) : []),
  ];
};
