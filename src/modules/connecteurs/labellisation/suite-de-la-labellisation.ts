import type { Actor } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import type { Certificat, EtatDuCertificat } from './certificat';
import { finDeLabellisation } from './durees';
import type { Instruction } from './instruction';
import type { Labellisation } from './labellisation';
import * as Refus from './labellisation.errors';
import type {
  LabellisationAccordee,
  LabellisationDecideeParSilence,
  LabellisationExpiree,
  LabellisationRenouvelee,
} from './labellisation.events';
import { numeroDe } from './numero';

type Octroi = LabellisationExpiree | LabellisationAccordee | LabellisationRenouvelee;

/** What the label is on a day: the clock may not have recorded yet that it ended. */
export const etatAu = ({ etat, expireLe }: Certificat, le: string): EtatDuCertificat =>
  (etat === 'actif' || etat === 'suspendu') && expireLe < le ? 'expire' : etat;

/** The label while it runs, suspended or not; null before and after. */
export const enCoursAu = ({ certificat }: Labellisation, le: string): Certificat | null =>
  certificat && ['actif', 'suspendu'].includes(etatAu(certificat, le)) ? certificat : null;

export const certificatConnu = ({ certificat }: Labellisation): Certificat => {
  if (!certificat) throw new Refus.LabellisationInconnue();
  return certificat;
};

export const certificatEnCours = (etat: Labellisation, acte: string, le: string): Certificat => {
  const certificat = certificatConnu(etat);
  const present = etatAu(certificat, le);
  if (present !== 'actif' && present !== 'suspendu') throw new Refus.LabelDeConnecteurDansUnAutreEtat(acte, present);
  return certificat;
};

/** Whether silence has decided on a day, also before the clock records it. */
const estDecideeParSilence = ({ rejeteeLe, silenceLe }: Instruction, le: string): boolean =>
  rejeteeLe !== null || silenceLe < le;

/** The request of this rank, when a decision may still be taken: silence that rejects does not end it. */
export const demandeDesignee = ({ demande }: Labellisation, rang: number, le: string): Instruction => {
  if (demande?.rang !== rang) throw new Refus.DemandeDeLabellisationInconnue();
  if (demande.effetDuSilence === 'acceptation' && estDecideeParSilence(demande, le))
    throw new Refus.LabellisationDejaDecidee(demande.silenceLe);
  return demande;
};

/** Nobody acts on their own label, nor on that of a connecteur in whom they declared an interest. */
export const refuserPartie = (
  { interesses }: Labellisation,
  { connecteurId }: { readonly connecteurId: string },
  { personneId }: Actor,
): void => {
  if (connecteurId === personneId) throw new Refus.LabellisationDeSoi();
  if (interesses.includes(personneId)) throw new Refus.InteretDansLeCandidat();
};

/** Who decides is neither a party nor an evaluator, and has both evaluations before them. */
export const refuserDecideur = (etat: Labellisation, demande: Instruction, actor: Actor): void => {
  refuserPartie(etat, demande, actor);
  const { evaluateurs, evaluations } = demande;
  if (evaluateurs.includes(actor.personneId)) throw new Refus.EvaluateurQuiDecide();
  if (evaluations.length < 2) throw new Refus.EvaluationsManquantes(evaluations.length);
};

export const refuserSansMotif = (motifs: readonly string[]): void => {
  if (motifs.length === 0 || new Set(motifs).size !== motifs.length) throw new Refus.MotifsDeLabellisationManquants();
};

export const memesCodes = (uns: readonly string[], autres: readonly string[]): boolean =>
  uns.length === autres.length && uns.every((un) => autres.includes(un));

/** The end of a label that is over on a day and was not recorded yet. */
export const expirationDe = (certificat: Certificat | null, le: string): readonly LabellisationExpiree[] => {
  if (!certificat || certificat.etat === 'expire' || etatAu(certificat, le) !== 'expire') return [];
  const { connecteurId, numero, expireLe } = certificat;
  return [{ type: 'LabellisationExpiree.v1', data: { connecteurId, numero, expireLe } }];
};

/** What a request gives on a day: a new label, or more time for the one that still runs. */
export const octroiDe = (
  etat: Labellisation,
  { connecteurId, rang, region, racineDuNumero }: Instruction,
  { par, le }: { readonly par: string | null; readonly le: string },
): readonly Octroi[] => {
  const certificat = enCoursAu(etat, le);
  if (certificat) {
    if (certificat.etat === 'suspendu' || certificat.retrait) throw new Refus.RenouvellementDeLabellisationSuspendu();
    const { numero } = certificat;
    const expireLe = finDeLabellisation(ajouterDesJours(certificat.expireLe, 1));
    const data = { connecteurId, numero, rang, renouveleePar: par, renouveleeLe: le, expireLe };
    return [{ type: 'LabellisationRenouvelee.v1', data }];
  }
  const numero = numeroDe(etat.labels + 1, racineDuNumero);
  const duree = { accordeeLe: le, expireLe: finDeLabellisation(le) };
  const data = { connecteurId, numero, rang, region, accordeePar: par, ...duree };
  return [...expirationDe(etat.certificat, le), { type: 'LabellisationAccordee.v1', data }];
};

/** The decision that silence made and that was not recorded yet, with the label where it accepts. */
export const decisionDuSilence = (
  etat: Labellisation,
  le: string,
): readonly (LabellisationDecideeParSilence | Octroi)[] => {
  const { demande } = etat;
  if (demande?.rejeteeLe !== null || !estDecideeParSilence(demande, le)) return [];
  const { connecteurId, rang, effetDuSilence: effet, baseDuSilence } = demande;
  return [
    { type: 'LabellisationDecideeParSilence.v1', data: { connecteurId, rang, effet, baseDuSilence, neeLe: le } },
    ...(effet === 'acceptation' ? octroiDe(etat, demande, { par: null, le }) : []),
  ];
};
