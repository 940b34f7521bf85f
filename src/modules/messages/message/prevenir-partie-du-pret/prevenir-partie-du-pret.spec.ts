import { authorize, MemoryEventStore, transact, type CommandContext } from '#libs/event-sourcing';
import { contenu, conventionId, fait, preteuseSiren, REDIGEE } from '#facts/conventions-de-pret';
import { DEMANDE, fait as faitDuStatut } from '#facts/pme-digitale';
import { conventionPret, statutPmeDigitale } from '#modules/pme-digitale';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import * as Refus from '../message.errors';
import { PrevenirPartieDuPret } from './prevenir-partie-du-pret';
import { preparerPourPartie } from './prevenir-partie-du-pret.handler';

const causationId = '0190c5a0-0000-7000-8000-00000000fa17';
const causee: CommandContext = { ...contexteDe({ ...SYSTEME, at: '2026-04-20T09:00:00Z' }), causationId };
const command = (change: object = {}, context = causee) =>
  new PrevenirPartieDuPret(
    {
      conventionId,
      partie: 'preteuse',
      gabarit: 'pret-bientot-fini',
      valeurs: { conventionId, au: contenu.au },
      siEnCoursJusquAu: null,
      ...change,
    },
    context,
  );

describe('prévenir une entreprise d’un prêt', () => {
  let store: MemoryEventStore;
  beforeEach(async () => {
    store = new MemoryEventStore();
    await transact(store, statutPmeDigitale, preteuseSiren, () => DEMANDE, contexteDe());
  });
  const convention = (...faits: readonly unknown[]) =>
    transact(store, conventionPret, conventionId, () => faits as never, contexteDe());
  const apres = async (change: object = {}) =>
    (await preparerPourPartie(command(change), store)).decide({ etat: 'absent' });

  it('écrit à qui a demandé son statut, sans nommer le salarié', async () => {
    await convention(...REDIGEE);
    const { demandePar: destinataireId } = faitDuStatut('StatutDemande.v1')().data;
    const faits = await apres();
    expect(faits).toMatchObject([{ data: { destinataireId, siren: preteuseSiren, territoire: '53' } }]);
    expect(JSON.stringify(faits)).not.toContain(contenu.salarieId);
  });
  it('n’annonce sa fin que tant qu’il court jusqu’à ce jour', async () => {
    const fin = { siEnCoursJusquAu: contenu.au };
    await convention(...REDIGEE);
    expect(await apres(fin)).toEqual([]);
    await transact(
      store,
      conventionPret,
      conventionId,
      () => [fait('PretCommence.v1')()],
      contexteDe({ commandId: causationId }),
    );
    expect(await apres(fin)).toHaveLength(1);
    expect(await apres({ siEnCoursJusquAu: '2026-12-31' })).toEqual([]);
  });
  it('ne change rien pour une convention inconnue, ou une entreprise sans statut', async () => {
    expect(await apres()).toEqual([]);
    await convention(...REDIGEE);
    expect(await apres({ partie: 'utilisatrice' })).toEqual([]);
  });
  it('est refusé à toute personne', () => {
    expect(() => {
      authorize(command({}, contexteDe()));
    }).toThrow(Refus.MessageReserveAuSysteme);
  });
});
