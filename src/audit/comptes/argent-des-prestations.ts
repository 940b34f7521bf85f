import { enEuros } from '#libs/france';
import type { Prestation } from '#modules/connecteurs';
import { cleDObjet, objetDeLaCle, prestationDe } from '#modules/objets';
import { compteTenant } from './compte-tenant';
import type { Etats } from './etats';
import { Sommes } from './sommes';

const connues = ({ prestations }: Etats): readonly (readonly [string, Prestation])[] =>
  [...prestations].flatMap(([id, prestation]) => (prestation ? [[id, prestation] as const] : []));

/** Always: what the payment of a service contradicts of its quote, of its certification or of its suspension. */
export const paiementsContredits = (etats: Etats): readonly string[] =>
  connues(etats).flatMap(([id, { paiement, financement, confirmeePar, certifiePar, suspendue }]) => {
    if (!paiement) return [];
    const [paye, octroye] = [paiement.montantCentimes, financement?.aideCentimes ?? 0];
    const phrases: string[] = [];
    if (confirmeePar === null) phrases.push('payée sans que l’entreprise l’ait confirmée');
    if (certifiePar === null) phrases.push('payée sans être certifiée');
    if (paye > octroye) phrases.push(`${enEuros(paye)} payés pour ${enEuros(octroye)} octroyés`);
    if (suspendue) phrases.push('payée alors que son paiement est suspendu');
    return phrases.map((phrase) => `prestation ${id} : ${phrase}`);
  });

const RESERVE = ['en-cours', 'realisee', 'contestee', 'confirmee'];
const OCTROYE = ['certifiee', 'payee'];

const selonLesPrestations = (etats: Etats): Sommes => {
  const attendu = new Sommes();
  for (const [id, { etat, financement }] of connues(etats)) {
    if (!financement) continue;
    const { enveloppeId, entrepriseUniqueId, reservationId, aideCentimes } = financement;
    const compteId = compteTenant(etats.comptes, entrepriseUniqueId)?.compteId ?? entrepriseUniqueId;
    if (RESERVE.includes(etat)) {
      attendu.ajouter(`prestation ${id} : son enveloppe ${enveloppeId} en réserve (${reservationId})`, aideCentimes);
      attendu.ajouter(`prestation ${id} : son compte ${compteId} en réserve (${reservationId})`, aideCentimes);
    }
    if (OCTROYE.includes(etat)) {
      attendu.ajouter(`prestation ${id} : son enveloppe ${enveloppeId} en engage`, aideCentimes);
      attendu.ajouter(`prestation ${id} : son compte ${compteId} en retient`, aideCentimes);
    }
  }
  return attendu;
};

const selonEnveloppesEtComptes = ({ enveloppes, comptes }: Etats): Sommes => {
  const tenu = new Sommes();
  for (const [id, { reservations, engagements }] of enveloppes) {
    for (const { objet, reservationId, montantCentimes } of Object.values(reservations))
      if (prestationDe(objet) !== undefined)
        tenu.ajouter(`prestation ${objet.id} : son enveloppe ${id} en réserve (${reservationId})`, montantCentimes);
    for (const { objet, montantCentimes } of Object.values(engagements))
      if (prestationDe(objet) !== undefined)
        tenu.ajouter(`prestation ${objet.id} : son enveloppe ${id} en engage`, montantCentimes);
  }
  for (const [id, { reservations, aides }] of comptes) {
    for (const { objet, reservationId, montantCentimes } of Object.values(reservations))
      if (prestationDe(objet) !== undefined)
        tenu.ajouter(`prestation ${objet.id} : son compte ${id} en réserve (${reservationId})`, montantCentimes);
    for (const [cle, { montantCentimes }] of Object.entries(aides)) {
      const objet = objetDeLaCle(cle);
      if (objet && prestationDe(objet) !== undefined)
        tenu.ajouter(`prestation ${objet.id} : son compte ${id} en retient`, montantCentimes);
    }
  }
  return tenu;
};

const sansReponse = (etats: Etats): readonly string[] =>
  connues(etats).flatMap(([id, { etat }]) => {
    if (etat === 'financement-demande')
      return [`prestation ${id} : son devis est accepté, et son enveloppe n’a pas répondu`];
    return etat === 'credits-reserves'
      ? [`prestation ${id} : ses crédits sont réservés, et son compte de minimis n’a pas répondu`]
      : [];
  });

const suspensionsContredites = (etats: Etats): readonly string[] =>
  connues(etats).flatMap(([id, { etat, financement, suspendue }]) => {
    if (etat !== 'certifiee' || !financement) return [];
    const compte = compteTenant(etats.comptes, financement.entrepriseUniqueId)?.compte;
    const hors = compte !== undefined && cleDObjet({ nature: 'prestation', id }) in compte.horsPlafond;
    if (hors === suspendue) return [];
    return hors
      ? [`prestation ${id} : hors plafond, et son paiement n’est pas suspendu`]
      : [`prestation ${id} : son paiement est suspendu sans dépasser le plafond`];
  });

/** At rest: envelopes and accounts hold what each service needs, each service has its answer, and nothing else is held. */
export const prestationsContredites = (etats: Etats): readonly string[] => {
  const [attendu, tenu] = [selonLesPrestations(etats), selonEnveloppesEtComptes(etats)];
  const ecarts = [...new Set([...attendu.tenues, ...tenu.tenues])]
    .filter((tenue) => attendu.de(tenue) !== tenu.de(tenue))
    .map((tenue) => `${tenue} ${enEuros(tenu.de(tenue))} au lieu de ${enEuros(attendu.de(tenue))}`);
  return [...sansReponse(etats), ...suspensionsContredites(etats), ...ecarts];
};
