import { authorize, MemoryEventStore, transact, type CommandContext } from '#libs/event-sourcing';
import { DEMANDE, fait, siren } from '#facts/pme-digitale';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { statutPmeDigitale } from '#modules/pme-digitale';
import * as Refus from '../message.errors';
import { PrevenirCandidate } from './prevenir-candidate';
import { preparerPourCandidate } from './prevenir-candidate.handler';

const contexte: CommandContext = contexteDe({ ...SYSTEME, at: '2026-04-20T09:00:00Z' });
const causee = { ...contexte, causationId: '0190c5a0-0000-7000-8000-00000000fa17' };
const valeurs = { siren, experimentationId: 'PME-DIGITALE-2026', numero: 1, le: '2026-03-16' };
const command = (rang = 1, context = causee) =>
  new PrevenirCandidate({ siren, rang, gabarit: 'statut-obtenu', valeurs }, context);

describe('prévenir qui a demandé le statut', () => {
  const store = new MemoryEventStore();
  beforeAll(() => transact(store, statutPmeDigitale, siren, () => DEMANDE, contexteDe()));
  const apres = async (rang?: number) => (await preparerPourCandidate(command(rang), store)).decide({ etat: 'absent' });

  it('enregistre un message pour cette personne, vu de l’entreprise et de sa région', async () => {
    const { demandePar: destinataireId, region: territoire } = fait('StatutDemande.v1')().data;
    expect(await apres()).toMatchObject([
      { type: 'MessageEnregistre.v1', data: { destinataireId, territoire, siren, gabarit: 'statut-obtenu', valeurs } },
    ]);
  });
  it('ne change rien pour une demande inconnue', async () => {
    expect(await apres(2)).toEqual([]);
  });
  it('est refusé à toute personne', () => {
    expect(() => {
      authorize(command(1, contexteDe()));
    }).toThrow(Refus.MessageReserveAuSysteme);
  });
});
