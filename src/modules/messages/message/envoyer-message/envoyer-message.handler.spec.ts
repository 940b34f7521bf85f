import { authorize, load, MemoryEventStore, StoreUnavailable, transact } from '#libs/event-sourcing';
import { fait, messageId } from '#facts/messages';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import type { Destinataire, Destinataires } from '../../destinataires';
import type { LiensPersonnels } from '../../liens-personnels';
import type { Courrier, IssueDeRemise, Messagerie } from '../../messagerie';
import { message } from '../message';
import type { MessageEnregistre, MessageEvent } from '../message.events';
import { GABARITS } from '../../gabarits/gabarits';
import { EnvoyerMessage } from './envoyer-message';
import { EnvoyerMessageHandler } from './envoyer-message.handler';

const CAUSE = '2026-04-20T09:00:00.000Z';
const MAINTENANT = '2026-04-21T10:00:00.000Z';
const anne: Destinataire = { nom: 'Anne Martin', courriel: 'anne@example.org' };

interface Circonstances {
  readonly ouverte?: boolean;
  readonly maintenant?: string;
  /** Null: the vault does not know the person. */
  readonly destinataire?: Destinataire | null;
  readonly issue?: IssueDeRemise;
  readonly change?: Partial<MessageEnregistre['data']>;
}

const bureau = async ({
  ouverte = true,
  maintenant = MAINTENANT,
  destinataire = anne,
  issue = 'remis',
  change = {},
}: Circonstances = {}) => {
  const store = new MemoryEventStore();
  const enregistre = fait('MessageEnregistre.v1')(change);
  await transact(store, message, messageId, () => [enregistre], contexteDe({ ...SYSTEME, at: CAUSE }));
  const partis: Courrier[] = [];
  const lus: string[][] = [];
  const messagerie: Messagerie = {
    etat: '',
    ouverte,
    maintenant: () => maintenant,
    envoyer: (courrier) => {
      partis.push(courrier);
      return Promise.resolve(issue);
    },
  };
  const destinataires: Destinataires = {
    lire: (...lu) => {
      lus.push(lu);
      return Promise.resolve(destinataire ?? undefined);
    },
  };
  const liens: LiensPersonnels = {
    faireAdresse: ({ page, objet, numero }) =>
      Promise.resolve(`https://ici.example${page}?lien=${objet}.${numero}.secret`),
    reconnait: () => Promise.resolve(false),
  };
  const handler = new EnvoyerMessageHandler(store, messagerie, destinataires, liens);
  let rang = 0;
  const envoyer = async (essai = 1): Promise<readonly MessageEvent[]> => {
    const commandId = `0190c5a0-0000-7000-8000-0000000ee${String((rang += 1)).padStart(3, '0')}`;
    const command = new EnvoyerMessage({ messageId, essai }, contexteDe({ ...SYSTEME, at: CAUSE, commandId }));
    return (await handler.execute(command)).facts as readonly MessageEvent[];
  };
  return { store, partis, lus, envoyer };
};

describe('l’envoi d’un message', () => {
  it('porte l’adresse personnelle, qui n’est dans aucun fait', async () => {
    const [{ exemple }] = GABARITS['pret-a-accepter'];
    const change = { gabarit: 'pret-a-accepter', versionDuGabarit: 1, valeurs: exemple };
    const { partis, store, envoyer } = await bureau({ change });
    const faits = await envoyer();
    expect(partis[0]?.texte).toContain(`\n\nhttps://ici.example/mon-pret?lien=${exemple.conventionId}.1.secret\n\n`);
    expect(JSON.stringify([faits, (await load(store, message, messageId)).state])).not.toMatch(/secret|mon-pret/);
  });
  it('lit le coffre au moment d’envoyer, nomme la personne, et date la remise de ce moment', async () => {
    const { partis, lus, envoyer } = await bureau();
    expect(await envoyer()).toEqual([fait('MessageRemis.v1')({ essai: 1, remisLe: '2026-04-21' })]);
    expect(lus).toEqual([[fait('MessageEnregistre.v1')().data.destinataireId, messageId]]);
    expect(partis).toEqual([
      {
        messageId,
        a: anne,
        objet: 'Aide accordée le 20/04/2026',
        texte: expect.stringMatching(/^Bonjour Anne Martin,\n\nLa région vous accorde/) as string,
      },
    ]);
  });
  it('part une fois : l’essai suivant, ou le même encore, ne fait rien', async () => {
    const { partis, envoyer } = await bureau();
    await envoyer();
    expect([await envoyer(), await envoyer(2)]).toEqual([[], []]);
    expect(partis).toHaveLength(1);
  });
  it('n’a pas lieu quand l’envoi est éteint : ni le coffre ni le serveur n’en savent rien', async () => {
    const { partis, lus, envoyer } = await bureau({ ouverte: false });
    expect(await envoyer()).toEqual([fait('MessageNonEnvoye.v1')()]);
    expect([partis, lus]).toEqual([[], []]);
  });
  it('n’a pas lieu pour un message ancien, le jour où l’envoi s’allume', async () => {
    const { partis, envoyer } = await bureau({ maintenant: '2028-04-21T10:00:00.000Z' });
    expect(await envoyer()).toEqual([fait('MessageNonEnvoye.v1')({ motif: 'hors-delai' })]);
    expect(partis).toEqual([]);
  });
  it('échoue sans personne ou sans adresse', async () => {
    const echec = { echoueLe: '2026-04-21' };
    const personne = await bureau({ destinataire: null });
    expect(await personne.envoyer()).toEqual([fait('MessageEchoue.v1')({ ...echec, motif: 'personne-inconnue' })]);
    const sansAdresse = await bureau({ destinataire: { nom: 'Anne' } });
    expect(await sansAdresse.envoyer()).toEqual([fait('MessageEchoue.v1')(echec)]);
    expect([...personne.partis, ...sansAdresse.partis]).toEqual([]);
  });
  it('est reporté quand le serveur ne répond pas', async () => {
    const { envoyer } = await bureau({ issue: 'serveur-injoignable' });
    const report = { reporteLe: '2026-04-21', prochainEssaiA: '2026-04-21T10:01:00.000Z' };
    expect(await envoyer()).toEqual([fait('EnvoiReporte.v1')(report)]);
  });
  it('reprend, sous le même identifiant, quand le fait n’a pas pu suivre la remise', async () => {
    const { store, partis, envoyer } = await bureau();
    const append = store.append.bind(store);
    Object.assign(store, { append: () => Promise.reject(new StoreUnavailable('panne', true)) });
    await expect(envoyer()).rejects.toThrow(StoreUnavailable);
    Object.assign(store, { append });
    expect(await envoyer()).toEqual([fait('MessageRemis.v1')({ essai: 1, remisLe: '2026-04-21' })]);
    expect(partis.map((parti) => parti.messageId)).toEqual([messageId, messageId]);
  });
  it('est refusé à toute personne', () => {
    expect(() => {
      authorize(new EnvoyerMessage({ messageId, essai: 1 }, contexteDe()));
    }).toThrow(/par le programme/);
  });
});
