import {
  ACCORDE,
  CLOS,
  DEPOSE,
  dossierId,
  enveloppeId,
  fait,
  FINANCE,
  PAYE,
  REVISE,
  VALIDE,
} from '#facts/aides-regionales';
import type { DomainEvent } from '#libs/event-sourcing';
import { etatsDe } from '../../../test/support/etats-de';
import { ecartsDesLignes, type DossierLu, type EnveloppeLue } from './lignes';

const { siren, region } = fait('DossierDepose.v3')().data;
const { montantReserveCentimes: reserve } = fait('FinancementReserve.v1')().data;
const { montantAccordeCentimes: accorde } = fait('AideAccordee.v2')().data;
const { montantPayeCentimes: paye } = fait('AidePayee.v2')().data;

const depose: DossierLu = {
  dossierId,
  siren,
  region,
  etat: 'depose',
  financement: null,
  montantAccordeCentimes: null,
  montantPayeCentimes: 0,
  montantDeRevisionCentimes: null,
  creanceCentimes: 0,
  versementsSuspendus: false,
};
const engage = { ...depose, etat: 'accorde', financement: 'engage', montantAccordeCentimes: accorde };
const { nouveauMontantCentimes, creanceCentimes } = fait('MontantRevise.v1')().data;

describe('la ligne d’un dossier', () => {
  it.each<[string, readonly DomainEvent[], DossierLu]>([
    ['déposé', DEPOSE, depose],
    ['validé', VALIDE, { ...depose, etat: 'valide', financement: 'demande' }],
    ['financé', FINANCE, { ...depose, etat: 'finance', financement: 'reserve' }],
    [
      'dont le financement est refusé',
      [...VALIDE, fait('FinancementRefuse.v2')()],
      { ...depose, etat: 'en-instruction', financement: 'refuse' },
    ],
    [
      'dont la réservation a expiré',
      [...FINANCE, fait('ReservationExpiree.v1')()],
      { ...depose, etat: 'propose', financement: 'expire' },
    ],
    [
      'refusé avec sa réservation',
      [...FINANCE, fait('AideRefusee.v1')()],
      { ...depose, etat: 'refuse', financement: 'libere' },
    ],
    ['accordé', ACCORDE, engage],
    ['suspendu', [...ACCORDE, fait('VersementsSuspendus.v1')()], { ...engage, versementsSuspendus: true }],
    [
      'révisé',
      REVISE,
      {
        ...engage,
        montantAccordeCentimes: nouveauMontantCentimes,
        montantPayeCentimes: paye,
        creanceCentimes,
        etat: 'paye',
      },
    ],
    ['clos', CLOS, { ...engage, etat: 'clos', financement: 'solde', montantPayeCentimes: paye }],
  ])('%s est juste', (_, faits, ligne) => {
    expect(ecartsDesLignes(etatsDe({ dossier: faits }), [ligne], [])).toEqual([]);
  });

  it.each<[string, Partial<DossierLu>, string]>([
    ['financement', { financement: 'reserve' }, 'financement est montré à reserve au lieu de engage'],
    ['suspension', { versementsSuspendus: true }, 'versementsSuspendus est montré à true au lieu de false'],
    ['montant payé', { montantPayeCentimes: 1 }, `montantPayeCentimes est montré à 1 au lieu de ${paye}`],
    [
      'révision en attente',
      { montantDeRevisionCentimes: 1 },
      'montantDeRevisionCentimes est montré à 1 au lieu de null',
    ],
    ['région', { region: '76' }, `region est montré à 76 au lieu de ${region}`],
  ])('dont le champ « %s » contredit les faits est nommée', (_, change, phrase) => {
    const ligne = { ...engage, etat: 'paye', montantPayeCentimes: paye, ...change };
    expect(ecartsDesLignes(etatsDe({ dossier: PAYE }), [ligne], [])).toEqual([`dossier ${dossierId} : ${phrase}`]);
  });

  it('est dite quand elle manque, et quand aucun fait ne la porte', () => {
    expect(ecartsDesLignes(etatsDe({ dossier: DEPOSE }), [], [])).toEqual([
      `dossier ${dossierId} : aucune ligne ne le montre`,
    ]);
    expect(ecartsDesLignes(etatsDe({}), [depose], [])).toEqual([
      `dossier ${dossierId} : une ligne le montre, et aucun fait`,
    ]);
  });
});

describe('la ligne d’une enveloppe', () => {
  const { montantCentimes } = fait('EnveloppeOuverte.v1')().data;
  const ouverte = [fait('EnveloppeOuverte.v1')(), fait('CreditsReserves.v2')({ montantCentimes: reserve })];
  const ligne: EnveloppeLue = {
    enveloppeId,
    montantCentimes,
    reserveCentimes: reserve,
    engageCentimes: 0,
    payeCentimes: 0,
  };

  it('est juste, ou nommée avec ce qu’elle montre de faux', () => {
    const etats = etatsDe({ enveloppe: ouverte });
    expect(ecartsDesLignes(etats, [], [ligne])).toEqual([]);
    expect(ecartsDesLignes(etats, [], [{ ...ligne, reserveCentimes: 0 }])).toEqual([
      `enveloppe ${enveloppeId} : reserveCentimes est montré à 0 au lieu de ${reserve}`,
    ]);
  });
  it('est dite quand aucun fait ne la porte', () => {
    expect(ecartsDesLignes(etatsDe({}), [], [ligne])).toEqual([
      `enveloppe ${enveloppeId} : une ligne le montre, et aucun fait`,
    ]);
  });
});
