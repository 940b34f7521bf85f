import { enveloppeId, fait as faitDAide } from '#facts/aides-regionales';
import { entrepriseUniqueId, fait as faitDuCompte } from '#facts/entreprises';
import {
  CERTIFIEE,
  CONFIRMEE,
  DEVIS,
  EN_COURS,
  fait,
  PAYEE,
  prestationId,
  PRESCRITE,
  REALISEE,
} from '#facts/prestations';
import type { DomainEvent } from '#libs/event-sourcing';
import { enEuros } from '#libs/france';
import type { Objet } from '#modules/objets';
import { etatsDe } from '../../../test/support/etats-de';
import { contradictionsAuRepos, contradictionsDeToujours } from './contradictions';

const objet: Objet = { nature: 'prestation', id: prestationId };
const { reservationId, aideCentimes: montantCentimes } = fait('DevisAccepte.v1')().data;
const AIDE = enEuros(montantCentimes);
const tenu = { objet, reservationId, montantCentimes };

/** The service of the examples, on the envelope of the file of the examples. */
const ici = (faits: readonly DomainEvent[]) =>
  faits.map((un) => ({ ...un, data: 'enveloppeId' in un.data ? { ...un.data, enveloppeId } : un.data }));
const ENVELOPPE = [faitDAide('EnveloppeOuverte.v1')(), faitDAide('CreditsReserves.v2')(tenu)];
const COMPTE = [faitDuCompte('PlafondReserve.v2')(tenu)];
const ENGAGEE = [...ENVELOPPE, faitDAide('CreditsEngages.v2')({ ...tenu, libereCentimes: 0 })];
const OCTROYE = [...COMPTE, faitDuCompte('AideDeMinimisOctroyee.v2')(tenu)];

const contradictions = (
  prestation: readonly DomainEvent[],
  enveloppe: readonly DomainEvent[],
  compte: readonly DomainEvent[],
) => {
  const etats = etatsDe({ prestation: ici(prestation), enveloppe, compte });
  return [...contradictionsDeToujours(etats), ...contradictionsAuRepos(etats)].map((phrase) =>
    phrase.replace(`prestation ${prestationId} : `, ''),
  );
};

const dans = (ou: 'enveloppe' | 'compte', verbe: string) =>
  `son ${ou} ${ou === 'compte' ? entrepriseUniqueId : enveloppeId} en ${verbe}`;
const auLieuDe = (tenue: string, attendue: string) => `${tenue} au lieu de ${attendue}`;

describe('l’argent d’une prestation', () => {
  it.each<[string, readonly DomainEvent[], readonly DomainEvent[], readonly DomainEvent[]]>([
    ['prescrite', PRESCRITE, [], []],
    ['en cours', EN_COURS, ENVELOPPE, COMPTE],
    ['confirmée', CONFIRMEE, ENVELOPPE, COMPTE],
    ['certifiée', CERTIFIEE, ENGAGEE, OCTROYE],
    ['payée', PAYEE, ENGAGEE, OCTROYE],
    [
      'annulée',
      [...EN_COURS, fait('PrestationAnnulee.v1')()],
      [...ENVELOPPE, faitDAide('ReservationCreditsLiberee.v2')(tenu)],
      [...COMPTE, faitDuCompte('ReservationPlafondLiberee.v2')(tenu)],
    ],
    [
      'privée de sa certification',
      [...CERTIFIEE, fait('PaiementDePrestationSuspendu.v1')(), fait('CertificationRetiree.v1')()],
      [...ENGAGEE, faitDAide('CreditsDegages.v2')({ ...tenu, engageCentimes: 0 })],
      [...OCTROYE, faitDuCompte('OctroiAjuste.v2')({ objet, nouveauMontantCentimes: 0 })],
    ],
  ])('est juste quand elle est %s', (_, prestation, enveloppe, compte) => {
    expect(contradictions(prestation, enveloppe, compte)).toEqual([]);
  });

  const reserveE = dans('enveloppe', `réserve (${reservationId})`);
  const reserveC = dans('compte', `réserve (${reservationId})`);
  it.each<[string, readonly DomainEvent[], readonly DomainEvent[], readonly DomainEvent[], readonly string[]]>([
    ['demandé sans réponse', DEVIS, [], [], ['son devis est accepté, et son enveloppe n’a pas répondu']],
    [
      'réservé par l’enveloppe sans réponse du compte',
      [...DEVIS, fait('CreditsDePrestationConfirmes.v1')()],
      [],
      [],
      ['ses crédits sont réservés, et son compte de minimis n’a pas répondu'],
    ],
    [
      'absent',
      EN_COURS,
      [],
      [],
      [auLieuDe(`${reserveE} ${enEuros(0)}`, AIDE), auLieuDe(`${reserveC} ${enEuros(0)}`, AIDE)],
    ],
    [
      'gardé après une annulation',
      [...REALISEE, fait('PrestationAnnulee.v1')()],
      ENVELOPPE,
      COMPTE,
      [auLieuDe(`${reserveE} ${AIDE}`, enEuros(0)), auLieuDe(`${reserveC} ${AIDE}`, enEuros(0))],
    ],
    [
      'd’un autre montant',
      EN_COURS,
      [ENVELOPPE[0]!, faitDAide('CreditsReserves.v2')({ ...tenu, montantCentimes: 1 })],
      COMPTE,
      [auLieuDe(`${reserveE} ${enEuros(1)}`, AIDE)],
    ],
    [
      'réservé encore une fois octroyé',
      CERTIFIEE,
      ENVELOPPE,
      OCTROYE,
      [auLieuDe(`${dans('enveloppe', 'engage')} ${enEuros(0)}`, AIDE), auLieuDe(`${reserveE} ${AIDE}`, enEuros(0))],
    ],
    [
      'payé sans confirmation ni certification',
      [...EN_COURS, fait('PrestationPayee.v1')()],
      ENGAGEE,
      OCTROYE,
      ['payée sans que l’entreprise l’ait confirmée', 'payée sans être certifiée'],
    ],
    [
      'payé au-delà de l’octroi',
      [...CERTIFIEE, fait('PrestationPayee.v1')({ montantCentimes: montantCentimes + 1 })],
      ENGAGEE,
      OCTROYE,
      [`${enEuros(montantCentimes + 1)} payés pour ${AIDE} octroyés`],
    ],
    [
      'payé ou retenu alors qu’il est suspendu',
      [...CERTIFIEE, fait('PaiementDePrestationSuspendu.v1')(), fait('PrestationPayee.v1')()],
      ENGAGEE,
      OCTROYE,
      ['payée alors que son paiement est suspendu'],
    ],
    [
      'suspendu sans raison',
      [...CERTIFIEE, fait('PaiementDePrestationSuspendu.v1')()],
      ENGAGEE,
      OCTROYE,
      ['son paiement est suspendu sans dépasser le plafond'],
    ],
    [
      'hors plafond et non suspendu',
      CERTIFIEE,
      ENGAGEE,
      [...OCTROYE, faitDuCompte('PlafondDepasse.v2')({ objets: [objet] })],
      ['hors plafond, et son paiement n’est pas suspendu'],
    ],
  ])('est contredit quand il est %s', (_, prestation, enveloppe, compte, phrases) => {
    expect(contradictions(prestation, enveloppe, compte)).toEqual(phrases);
  });

  it('n’est pas celui d’un dossier de même identifiant', () => {
    const dossier = { ...tenu, objet: { nature: 'dossier-aide', id: prestationId } as const };
    const enveloppe = [ENVELOPPE[0]!, faitDAide('CreditsReserves.v2')(dossier)];
    expect(contradictions(EN_COURS, enveloppe, COMPTE)).toContain(auLieuDe(`${reserveE} ${enEuros(0)}`, AIDE));
  });
});
