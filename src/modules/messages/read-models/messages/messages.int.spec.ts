import { fait } from '#facts/messages';
import { Atelier } from '../../../../../test/support/atelier';
import { LigneMessage } from './messages.entity';
import { messages } from './messages.projection';

describe('les messages', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open(messages.tables);
  });
  afterAll(() => atelier.close());

  it('disent ce que devient l’envoi, et s’ils sont lus', async () => {
    const suites = {
      a: [],
      b: [fait('EnvoiReporte.v1')({ messageId: 'b' })],
      c: [fait('EnvoiReporte.v1')({ messageId: 'c' }), fait('MessageRemis.v1')({ messageId: 'c' })],
      d: [fait('MessageEchoue.v1')({ messageId: 'd' })],
      e: [fait('MessageNonEnvoye.v1')({ messageId: 'e' }), fait('MessageLu.v1')({ messageId: 'e' })],
    };
    for (const [messageId, suite] of Object.entries(suites))
      await atelier.record(`message-${messageId}`, fait('MessageEnregistre.v1')({ messageId }), ...suite);
    const engine = atelier.engine({ projections: [messages] });
    await engine.start();
    await atelier.reached(engine, 'messages');
    const { sujetDe, valeurs, ...enregistre } = fait('MessageEnregistre.v1')().data;
    const { prochainEssaiA } = fait('EnvoiReporte.v1')().data;
    const ligne = {
      ...enregistre,
      valeurs: JSON.stringify(valeurs),
      sujetNature: sujetDe.nature,
      sujetId: sujetDe.id,
      etat: 'a-envoyer',
      motif: null,
      essais: 0,
      termineLe: null,
      prochainEssaiA: null,
      luLe: null,
      revision: 0,
    };
    const termineLe = '2026-04-20';
    expect(await atelier.view(LigneMessage, 'messageId')).toEqual([
      { ...ligne, messageId: 'a' },
      { ...ligne, messageId: 'b', essais: 1, prochainEssaiA, revision: 1 },
      { ...ligne, messageId: 'c', etat: 'remis', essais: 2, termineLe, revision: 2 },
      { ...ligne, messageId: 'd', etat: 'echoue', motif: 'sans-adresse', essais: 1, termineLe, revision: 1 },
      {
        ...ligne,
        messageId: 'e',
        etat: 'non-envoye',
        motif: 'envoi-eteint',
        termineLe,
        luLe: '2026-04-21',
        revision: 2,
      },
    ]);
  });
});
