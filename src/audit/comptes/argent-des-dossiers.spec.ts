import { ACCORDE, CLOS, dossierId, fait, FINANCE, PAYE, REVISE, VALIDE } from '#facts/aides-regionales';
import { aideDeclaree, entrepriseUniqueId, fait as faitDuCompte } from '#facts/entreprises';
import type { DomainEvent } from '#libs/event-sourcing';
import { enEuros } from '#libs/france';
import { etatsDe } from '../../../test/support/etats-de';
import { contradictionsDeToujours } from './contradictions';

const accorde = (montantAccordeCentimes: number) => fait('AideAccordee.v2')({ montantAccordeCentimes });
const paye = (reference: string, montantPayeCentimes: number) =>
  fait('AidePayee.v2')({ reference, montantPayeCentimes, resteAPayerCentimes: 1 });
const recouvre = (reference: string, montantCentimes: number) =>
  fait('RecouvrementConstate.v1')({ reference, montantCentimes });
const { montantReserveCentimes: reserve } = fait('FinancementReserve.v1')().data;
const reduit = fait('MontantRevise.v1')({ nouveauMontantCentimes: 100_000, verseCentimes: 0, resteAPayerCentimes: 1 });

describe('l’argent d’un dossier', () => {
  it.each<[string, readonly DomainEvent[]]>([
    ['accordé pour moins que sa réservation', ACCORDE],
    ['accordé pour toute sa réservation', [...FINANCE, accorde(reserve)]],
    ['payé en deux fois', [...ACCORDE, paye('M1', 1), paye('M2', 2)]],
    ['révisé après paiement', REVISE],
    ['clos', CLOS],
  ])('est juste quand il est %s', (_, dossier) => {
    expect(contradictionsDeToujours(etatsDe({ dossier }))).toEqual([]);
  });

  it.each<[string, readonly DomainEvent[], string]>([
    [
      'accordé au-delà de sa réservation',
      [...FINANCE, accorde(reserve + 1)],
      `${enEuros(reserve + 1)} accordés pour ${enEuros(reserve)} réservés`,
    ],
    ['accordé sans réservation', [...VALIDE, accorde(1)], `${enEuros(1)} accordés pour ${enEuros(0)} réservés`],
    [
      'payé au-delà de l’accord',
      [...PAYE, paye('M2', 1)],
      `${enEuros(450_001)} payés pour ${enEuros(450_000)} accordés`,
    ],
    [
      'payé au-delà de ce qu’une révision en a laissé',
      [...ACCORDE, reduit, paye('M1', 100_001)],
      `${enEuros(1)} payés au-delà du montant en vigueur`,
    ],
    [
      'payé alors qu’il est suspendu',
      [...ACCORDE, fait('VersementsSuspendus.v1')({ verseCentimes: 0 }), paye('M1', 1)],
      'payé alors que ses versements sont suspendus',
    ],
    ['clos avant d’être payé', [...ACCORDE, fait('DossierClos.v1')()], 'clos alors qu’il reste à payer ou à recouvrer'],
    [
      'payé deux fois sous une référence',
      [...ACCORDE, paye('MDT 1', 1), paye(' mdt  1', 2)],
      'la référence mdt 1 y compte deux fois',
    ],
    [
      'recouvré deux fois sous une référence',
      [...REVISE, recouvre('TR-1', 1), recouvre('tr-1', 2)],
      'la référence tr-1 y compte deux fois',
    ],
  ])('est contredit quand il est %s', (_, dossier, phrase) => {
    expect(contradictionsDeToujours(etatsDe({ dossier }))).toEqual([`dossier ${dossierId} : ${phrase}`]);
  });
});

describe('l’argent qu’une société tient', () => {
  it('compte avec les aides qu’elle a déclarées, quoi que son compte dise de celle du dossier', () => {
    const aides = [{ ...aideDeclaree, montantCentimes: 30_000_000 }];
    const compte = [
      faitDuCompte('AidesAnterieuresDeclarees.v3')({ aides }),
      faitDuCompte('PlafondReserve.v2')(),
      faitDuCompte('AideDeMinimisOctroyee.v2')({ montantCentimes: 0 }),
    ];
    expect(contradictionsDeToujours(etatsDe({ dossier: PAYE, compte }))).toContain(
      `compte ${entrepriseUniqueId} : avec le dossier ${dossierId}, ${enEuros(450_000)} sont versés au-delà du plafond`,
    );
  });
});
