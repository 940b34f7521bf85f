import { ACCORDE, dossierId, enveloppeId, fait, FINANCE, reservationId, VALIDE } from '#facts/aides-regionales';
import { entrepriseUniqueId, fait as faitDuCompte } from '#facts/entreprises';
import type { DomainEvent } from '#libs/event-sourcing';
import { enEuros } from '#libs/france';
import { dossierAideDe } from '#modules/objets';
import { etatsDe } from '../../../test/support/etats-de';
import { contradictionsAuRepos, contradictionsDeToujours } from './contradictions';

const { montantCentimes } = fait('PropositionValidee.v1')().data;
const enveloppe = [fait('EnveloppeOuverte.v1')(), fait('CreditsReserves.v2')()];
const compte = [faitDuCompte('PlafondReserve.v2')()];
const de = enEuros(montantCentimes);

describe('une réservation', () => {
  it('est juste quand son dossier est financé', () => {
    expect(contradictionsAuRepos(etatsDe({ dossier: FINANCE, enveloppe, compte }))).toEqual([]);
  });

  it.each<[string, readonly DomainEvent[], string]>([
    ['inconnu', [], 'est inconnu'],
    ['retiré', [...FINANCE, fait('DemandeRetiree.v2')()], 'ne l’attend pas (retire)'],
    ['refusé', [...FINANCE, fait('AideRefusee.v1')()], 'ne l’attend pas (refuse)'],
    ['revenu en instruction', [...VALIDE, fait('FinancementRefuse.v2')()], 'ne l’attend pas (en-instruction)'],
    [
      'validé à nouveau',
      [
        ...FINANCE,
        fait('ReservationExpiree.v1')(),
        fait('PropositionValidee.v1')({ reservationId: 'autre' }),
        fait('FinancementReserve.v1')(),
      ],
      'ne l’attend pas (finance)',
    ],
  ])('est contredite sur les deux comptes quand son dossier est %s', (_, dossier, phrase) => {
    const dites = contradictionsAuRepos(etatsDe({ dossier, enveloppe, compte }));
    expect(dites).toContain(
      `enveloppe ${enveloppeId} : la réservation ${reservationId} tient ${de}, et aucun dossier ne l’attend`,
    );
    expect(dites).toContain(
      `compte ${entrepriseUniqueId} : la réservation ${reservationId} tient ${de}, et le dossier ${dossierId} ${phrase}`,
    );
  });

  it('est contredite après l’accord, dont le compte et l’enveloppe n’ont rien su', () => {
    expect(contradictionsAuRepos(etatsDe({ dossier: ACCORDE, enveloppe, compte }))).toContain(
      `compte ${entrepriseUniqueId} : la réservation ${reservationId} tient ${de}, et le dossier ${dossierId} ne l’attend pas (accorde)`,
    );
  });

  it('manque à un dossier financé dont l’enveloppe ne la tient pas', () => {
    const ouverte = [fait('EnveloppeOuverte.v1')()];
    expect(contradictionsAuRepos(etatsDe({ dossier: FINANCE, enveloppe: ouverte, compte }))).toContain(
      `dossier ${dossierId} : financé, et son enveloppe ne réserve pas ${de}`,
    );
  });
});

describe('des réservations au-delà du plafond', () => {
  it.each<[string, readonly DomainEvent[]]>([
    ['sans aide hors plafond', []],
    ['même quand une autre aide du compte est dite hors plafond', [faitDuCompte('PlafondDepasse.v2')()]],
  ])('sont trouvées %s', (_, dites) => {
    const reservee = faitDuCompte('PlafondReserve.v2')({ montantCentimes: 30_000_001 });
    expect(contradictionsDeToujours(etatsDe({ compte: [reservee, ...dites] }))).toEqual([
      `compte ${entrepriseUniqueId} : ses réservations dépassent le plafond de ${enEuros(1)}`,
    ]);
  });
});

describe('un dossier validé', () => {
  it('est contredit tant que son financement n’a pas de réponse', () => {
    expect(contradictionsAuRepos(etatsDe({ dossier: VALIDE }))).toEqual([
      `dossier ${dossierId} : validé, et son financement n’a pas de réponse`,
    ]);
  });
  it('l’est aussi quand l’enveloppe seule a répondu', () => {
    const dossier = [...VALIDE, fait('CreditsConfirmes.v1')()];
    expect(contradictionsAuRepos(etatsDe({ dossier, enveloppe }))).toContain(
      `dossier ${dossierId} : ses crédits sont réservés, et son compte de minimis n’a pas répondu`,
    );
  });
});

describe('l’engagement d’un dossier', () => {
  it('est comparé dossier par dossier, et non en somme seulement', () => {
    const { montantCentimes: engage } = fait('CreditsEngages.v2')().data;
    const dUnAutre = fait('CreditsEngages.v2')({ objet: dossierAideDe('autre') });
    const octroye = faitDuCompte('AideDeMinimisOctroyee.v2')({ montantCentimes: engage });
    const etats = etatsDe({ dossier: ACCORDE, enveloppe: [...enveloppe, dUnAutre], compte: [...compte, octroye] });
    expect(contradictionsAuRepos(etats)).toEqual([
      `dossier ${dossierId} : son enveloppe en engage ${enEuros(0)} au lieu de ${enEuros(engage)}`,
    ]);
  });
});
