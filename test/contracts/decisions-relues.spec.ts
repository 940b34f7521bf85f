import { NonRelue } from '#libs/cqrs';
import { MemoryEventStore, ORIGIN, type Command, type RecordedEvent } from '#libs/event-sourcing';
import { DECISIONS } from '../../src/composition/parts';
import { everyEventAsRead } from './every-event';

/** Acts that grant or refuse a right, or hold the money for it, or take it back. */
const ACTES = [
  'AccepterDevis',
  'AccorderAide',
  'AccorderLabel',
  'AccorderLabellisation',
  'AdmettreEntreprise',
  'CertifierServiceFait',
  'ConfirmerPlafondDAmortissement',
  'ConstaterSilence',
  'ConstaterSilenceSurLabellisation',
  'DeciderRevision',
  'DeclarerIrrecevable',
  'DemanderAmortissement',
  'OctroyerDeMinimis',
  'PrescrirePrestation',
  'PrononcerAdmissibilite',
  'RefuserAide',
  'RefuserAmortissement',
  'RefuserCandidature',
  'RefuserLabellisation',
  'RefuserStatut',
  'ReserverCredits',
  'ReserverPlafond',
  'RetenirAmortissement',
  'RetirerCertification',
  'RetirerLabel',
  'RetirerLabellisation',
  'SortirEntreprise',
  'ValiderProposition',
];

/** What an example alone does not tell: it needs the facts that stood before it. */
const AVEC_CE_QUI_PRECEDE = ['DecisionNeeDuSilence.v1', 'ReservationPlafondRefusee.v3'];

const actor = { personneId: 'p1', role: 'region.signataire', territoire: '53' };

/** An example as a journal holds it, after nothing else. */
const enregistre = (type: string, extra: object): RecordedEvent => {
  const { data } = everyEventAsRead[type] as { data: object };
  const metadata = {
    commandId: 'c1',
    correlationId: 'k1',
    causationId: 'e0',
    actor,
    occurredAt: '2026-06-30T09:00:00Z',
  };
  const place = { id: 'e1', stream: 's-1', revision: 0n, position: ORIGIN, recordedAt: metadata.occurredAt };
  return { ...place, type, data, metadata: { ...metadata, ...extra } };
};

const exemples = DECISIONS.flatMap((decision) => decision.faits.map((type) => [type, decision] as const));

describe('une décision qui se rejuge', () => {
  it('est déclarée, pour chaque acte qui décide d’un droit', () => {
    expect(DECISIONS.map(({ commande }) => commande).sort()).toEqual(ACTES);
  });

  it('est déclarée une seule fois pour un fait que la même personne peut causer', () => {
    const parFait = exemples.map(
      ([
        type,
        {
          type: { authority },
        },
      ]) => `${type} ${JSON.stringify(authority.roles)}`,
    );
    expect(parFait).toEqual([...new Set(parFait)]);
  });

  it.each(exemples)('se relit de %s, avec son contexte et ses mentions', async (type, decision) => {
    const extra = { extra: { commande: decision.commande, motifDeDate: 'acte-sur-papier' } };
    const lue = await decision.lire(enregistre(type, extra), new MemoryEventStore());
    if (type === 'AideAccordee.v1' || AVEC_CE_QUI_PRECEDE.includes(type)) {
      expect(lue).toBeInstanceOf(NonRelue);
      expect((lue as NonRelue).raison).toMatch(/^\p{Lu}.* .*\.$/u);
      return;
    }
    expect(lue).toBeInstanceOf(decision.type);
    const { data, context } = lue as Command<Readonly<Record<string, unknown>>>;
    expect(context).toEqual({
      commandId: 'c1',
      correlationId: 'k1',
      causationId: 'e0',
      actor,
      at: '2026-06-30T09:00:00Z',
    });
    expect(data).toMatchObject({ motifDeDate: 'acte-sur-papier' });
    const { data: fait } = everyEventAsRead[type] as { data: Readonly<Record<string, unknown>> };
    for (const [nom, valeur] of Object.entries(data))
      if (nom in fait) expect([nom, valeur ?? null]).toEqual([nom, fait[nom]]);
  });
});
