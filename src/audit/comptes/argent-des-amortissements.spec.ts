import { fait as faitDAide } from '#facts/aides-regionales';
import { ACCORDE, conventionId, CREDITS, DEMANDE, fait, mois, PAYE, REGULARISE, RETENU } from '#facts/amortissements';
import { fait as faitDuCompte } from '#facts/entreprises';
import { VALIDE } from '#facts/releves-de-pret';
import type { DomainEvent } from '#libs/event-sourcing';
import { enEuros } from '#libs/france';
import type { Objet } from '#modules/objets';
import { CORRIGE } from '../../../test/support/acteurs-des-amortissements';
import { etatsDe } from '../../../test/support/etats-de';
import { contradictionsAuRepos, contradictionsDeToujours } from './contradictions';

const objet: Objet = { nature: 'amortissement', id: `${conventionId}.${mois}.1` };
const { reservationId, montantCentimes, entrepriseUniqueId } = fait('AmortissementRetenu.v1')().data;
const { enveloppeId } = faitDAide('EnveloppeOuverte.v1')().data;
const [DU, RIEN] = [enEuros(montantCentimes), enEuros(0)];
const tenu = { objet, reservationId, montantCentimes };

/** The amortisation of the examples, on the envelope of the examples. */
const ici = (faits: readonly DomainEvent[]) =>
  faits.map((un) => ({ ...un, data: 'enveloppeId' in un.data ? { ...un.data, enveloppeId } : un.data }));
const ENVELOPPE = [faitDAide('EnveloppeOuverte.v1')(), faitDAide('CreditsReserves.v2')(tenu)];
const COMPTE = [faitDuCompte('PlafondReserve.v2')({ ...tenu, entrepriseUniqueId })];
const ENGAGE = [...ENVELOPPE, faitDAide('CreditsEngages.v2')({ ...tenu, libereCentimes: 0 })];
const OCTROYE = [...COMPTE, faitDuCompte('AideDeMinimisOctroyee.v2')({ ...tenu, entrepriseUniqueId })];
const recouvre = fait('TropPercuRecouvre.v1');
const RENDU = faitDuCompte('OctroiAjuste.v2')({
  ...{ objet, entrepriseUniqueId, nouveauMontantCentimes: recouvre().data.restes[0]!.detenuCentimes },
});
const DEPASSE = faitDuCompte('PlafondDepasse.v2')({ objets: [objet] });
const SUSPENDU = fait('PaiementDAmortissementSuspendu.v1')();

const contradictions = (
  amortissement: readonly DomainEvent[],
  enveloppe: readonly DomainEvent[],
  compte: readonly DomainEvent[],
  releve: readonly DomainEvent[] = VALIDE,
) => {
  const etats = etatsDe({ releve, amortissement: ici(amortissement), enveloppe, compte });
  return [...contradictionsDeToujours(etats), ...contradictionsAuRepos(etats)].map((phrase) =>
    phrase.replace(`amortissement ${objet.id} : `, ''),
  );
};

const dans = (ou: 'enveloppe' | 'compte', verbe: string) =>
  `son ${ou} ${ou === 'compte' ? entrepriseUniqueId : enveloppeId} en ${verbe}`;

type Cas = [string, readonly DomainEvent[], readonly DomainEvent[], readonly DomainEvent[]];

describe('l’argent d’un amortissement', () => {
  it.each<[...Cas, (readonly DomainEvent[])?]>([
    ['demandé', DEMANDE, [], []],
    ['accordé', ACCORDE, ENGAGE, OCTROYE],
    ['payé', PAYE, ENGAGE, OCTROYE],
    ['régularisé', REGULARISE, ENGAGE, OCTROYE, CORRIGE],
    ['recouvré', [...REGULARISE, recouvre()], ENGAGE, [...OCTROYE, RENDU], CORRIGE],
    [
      'caduc',
      [...ACCORDE, fait('AmortissementCaduc.v1')({ octroye: true })],
      [...ENGAGE, faitDAide('CreditsDegages.v2')({ ...tenu, engageCentimes: 0 })],
      [...OCTROYE, faitDuCompte('OctroiAjuste.v2')({ objet, nouveauMontantCentimes: 0 })],
      CORRIGE.slice(0, 3),
    ],
  ])('est juste quand il est %s', (_, ...[amortissement, enveloppe, compte, releve]) => {
    expect(contradictions(amortissement, enveloppe, compte, releve)).toEqual([]);
  });

  it.each<[...Cas, readonly string[], (readonly DomainEvent[])?]>([
    ['retenu sans réponse', RETENU, [], [], ['retenu, et son enveloppe n’a pas répondu']],
    [
      'réservé sans réponse du compte',
      CREDITS,
      [],
      [],
      ['ses crédits sont réservés, et son compte de minimis n’a pas répondu'],
    ],
    [
      'absent de l’enveloppe et du compte',
      PAYE,
      [],
      [],
      [
        `${dans('enveloppe', 'engage')} ${RIEN} au lieu de ${DU}`,
        `${dans('compte', 'retient')} ${RIEN} au lieu de ${DU}`,
      ],
    ],
    [
      'tenu pour une demande refusée',
      [...DEMANDE, fait('AmortissementRefuse.v1')()],
      ENVELOPPE,
      COMPTE,
      [
        `${dans('enveloppe', `réserve (${reservationId})`)} ${DU} au lieu de ${RIEN}`,
        `${dans('compte', `réserve (${reservationId})`)} ${DU} au lieu de ${RIEN}`,
      ],
    ],
    [
      'compté encore une fois recouvré',
      [...REGULARISE, recouvre()],
      ENGAGE,
      OCTROYE,
      [`${dans('compte', 'retient')} ${DU} au lieu de ${enEuros(436_80)}`],
      CORRIGE,
    ],
    [
      'payé au-delà de l’accord',
      [...ACCORDE, fait('AmortissementPaye.v1')({ montantCentimes: montantCentimes + 1 })],
      ENGAGE,
      OCTROYE,
      [
        `${enEuros(montantCentimes + 1)} payés pour ${DU} accordés`,
        `${dans('enveloppe', 'engage')} ${DU} au lieu de ${enEuros(montantCentimes + 1)}`,
        `${dans('compte', 'retient')} ${DU} au lieu de ${enEuros(montantCentimes + 1)}`,
      ],
    ],
    [
      'payé alors qu’il est suspendu',
      [...ACCORDE, SUSPENDU, fait('AmortissementPaye.v1')()],
      ENGAGE,
      OCTROYE,
      ['payé alors que son paiement est suspendu'],
    ],
    [
      'suspendu sans raison',
      [...ACCORDE, SUSPENDU],
      ENGAGE,
      OCTROYE,
      ['son paiement est suspendu sans dépasser le plafond'],
    ],
    [
      'hors plafond et non suspendu',
      ACCORDE,
      ENGAGE,
      [...OCTROYE, DEPASSE],
      ['hors plafond, et son paiement n’est pas suspendu'],
    ],
    [
      'un profit, avec la facture d’un relevé corrigé',
      PAYE,
      ENGAGE,
      OCTROYE,
      [`${enEuros(1)} de plus que le coût du mois, avec la facture`],
      VALIDE.map((un) =>
        un.type === 'RelevePretSaisi.v1'
          ? { ...un, data: { ...un.data, factureCentimes: un.data.coutCentimes - montantCentimes + 1 } }
          : un,
      ),
    ],
  ])('est contredit quand il est %s', (_, ...[amortissement, enveloppe, compte, phrases, releve]) => {
    expect(contradictions(amortissement, enveloppe, compte, releve)).toEqual(phrases);
  });
});
