import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { conventionPret, statutPmeDigitale, type ConventionPret } from '#modules/pme-digitale';
import { enregistrement } from '../enregistrement';
import { messageIdDe } from '../identite.handler';
import type { Message } from '../message';
import type { MessageEvent } from '../message.events';
import type { PrevenirPartieDuPret } from './prevenir-partie-du-pret';

const courtJusquAu = ({ etat, enVigueur }: ConventionPret, au: string): boolean =>
  (etat === 'en-cours' || etat === 'suspendue') && enVigueur?.contenu.au === au;

/** A company that never asked for the status has nobody to write to. */
export const preparerPourPartie = async (
  { data, context }: PrevenirPartieDuPret,
  store: EventStore,
): Promise<Prepared<Message, MessageEvent>> => {
  const { conventionId: id, partie, gabarit, valeurs, siEnCoursJusquAu } = data;
  const rien = { id, decide: () => [] };
  const { state: pret } = await load(store, conventionPret, id);
  if (!pret || (siEnCoursJusquAu !== null && !courtJusquAu(pret, siEnCoursJusquAu))) return rien;
  const { contenu } = pret.texte;
  const preteuse = partie === 'preteuse';
  const siren = preteuse ? contenu.preteuseSiren : contenu.utilisatriceSiren;
  const territoire = preteuse ? pret.redaction.preteuseRegion : pret.redaction.utilisatriceRegion;
  const { state: statut } = await load(store, statutPmeDigitale, siren);
  if (!statut) return rien;
  const { demandePar: destinataireId } = statut.demande;
  const sujetDe = { nature: 'convention-de-pret', id };
  const envoi = { destinataireId, gabarit, valeurs, sujetDe, territoire, siren };
  const messageId = messageIdDe(envoi, context);
  return { id: messageId, decide: enregistrement(messageId, envoi, context.at) };
};
