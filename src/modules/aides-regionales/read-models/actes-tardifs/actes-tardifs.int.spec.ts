import { randomUUID } from 'node:crypto';
import { dispositifId, dossierId, fait, type Fait } from '#facts/aides-regionales';
import type { EventMetadata } from '#libs/event-sourcing';
import { Atelier } from '../../../../../test/support/atelier';
import { LigneActeTardif } from './actes-tardifs.entity';
import { actesTardifs } from './actes-tardifs.projection';

describe('les actes tardifs', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open([LigneActeTardif]);
  });
  afterAll(() => atelier.close());

  const enregistrer = (stream: string, occurredAt: string, { type, data }: Fait, extra?: EventMetadata['extra']) => {
    const actor = { personneId: randomUUID(), role: 'region.instructeur', territoire: '53' };
    const ids = { commandId: randomUUID(), correlationId: randomUUID(), causationId: randomUUID() };
    const metadata = { ...ids, actor, occurredAt, ...(extra ? { extra } : {}) };
    const events = [{ type, data, id: randomUUID() }];
    return atelier.store.append({ stream: `${stream}-${randomUUID()}`, expected: 'no-stream', events, metadata });
  };

  it('sont ceux dont la date en droit n’est pas le jour de l’enregistrement, avec leur motif', async () => {
    const minuit = '2026-03-02T22:59:00Z';
    await enregistrer('dossierAide', minuit, fait('DecisionProposee.v1')());
    await enregistrer('dossierAide', '2026-03-16T23:00:00Z', fait('PropositionValidee.v1')());
    await enregistrer('dossierAide', '2026-03-16T23:00:00Z', fait('CreditsConfirmes.v1')());
    await enregistrer('dossierAide', '2026-05-04T09:00:00Z', fait('AideAccordee.v1')(), {
      commande: 'AccorderAide',
      motifDeDate: 'acte-sur-papier',
    });
    const recue = fait('DossierDepose.v3')({ enregistreLe: '2026-02-05', motifDeReception: 'depot-papier' });
    await enregistrer('dossierAide', '2026-02-05T09:00:00Z', recue);
    await enregistrer('dossierAide', '2026-02-06T09:00:00Z', fait('DossierDepose.v1')());
    await enregistrer('dispositif', '2026-01-20T09:00:00Z', fait('DispositifOuvert.v1')(), {
      motifDeDate: 'regularisation',
    });
    const engine = atelier.engine({ projections: [actesTardifs] });
    await engine.start();
    await atelier.reached(engine, 'actes-tardifs');

    const dossier = { dossierId, dispositifId: null };
    const depose = {
      ...dossier,
      acte: 'Dossier reçu',
      notifie: true,
      dateLegale: '2026-02-02',
      enregistreLe: '2026-02-05',
    };
    const attendu = [
      {
        ...dossier,
        acte: 'Proposition validée',
        notifie: false,
        dateLegale: '2026-03-16',
        enregistreLe: '2026-03-17',
        motif: null,
      },
      {
        ...dossier,
        acte: 'Aide accordée',
        notifie: true,
        dateLegale: '2026-04-20',
        enregistreLe: '2026-05-04',
        motif: 'acte-sur-papier',
      },
      { ...depose, motif: 'depot-papier' },
      { ...depose, acte: 'Dossier déposé', enregistreLe: '2026-02-06', motif: null },
      {
        dossierId: null,
        dispositifId,
        acte: 'Dispositif ouvert',
        notifie: false,
        dateLegale: '2026-01-05',
        enregistreLe: '2026-01-20',
        motif: 'regularisation',
      },
    ].map((ligne) => ({ ...ligne, region: '53', position: expect.any(String) as string }));
    expect(await atelier.view(LigneActeTardif, 'position')).toEqual(attendu);

    await engine.rebuild('actes-tardifs', () => undefined);
    expect(await atelier.view(LigneActeTardif, 'position')).toEqual(attendu);
  });
});
