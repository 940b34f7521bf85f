import { MemoryEventStore, scenariosOf } from '#libs/event-sourcing';
import { ACCEPTE, ACTIF, CANDIDAT, charteDesConnecteurs, fait } from '#facts/connecteurs';
import { autreConnecteur, connecteur as lui, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import { preparerLaSignature } from '../connecteur.handler';
import { signer, SignerCharteDuConnecteur } from './signer-charte-du-connecteur';

const PREMIERE = { version: 1, empreinte: charteDesConnecteurs };
const SECONDE = { version: 2, empreinte: 'b'.repeat(64) };

const leConnecteurSigne = (
  enVigueur: typeof PREMIERE | null = PREMIERE,
  empreinte = charteDesConnecteurs,
  context = lui('2026-01-20'),
) => demander(new SignerCharteDuConnecteur({ empreinte }, context), (command) => signer(command, enVigueur));

describe('signer la charte des connecteurs', () => {
  const { given } = scenariosOf(connecteur);

  it('nomme le texte signé et son rang', () => {
    given(...ACCEPTE)
      .when(leConnecteurSigne())
      .then(fait('CharteConnecteurSignee.v1')());
  });
  it('signe aussi la version suivante, même suspendu', () => {
    given(...ACTIF, fait('ConnecteurSuspendu.v1')())
      .when(leConnecteurSigne(SECONDE, SECONDE.empreinte, lui('2026-06-02')))
      .then(fait('CharteConnecteurSignee.v1')({ ...SECONDE, signeeLe: '2026-06-02' }));
  });
  it('ne change rien la seconde fois', () => {
    given(...ACTIF)
      .when(leConnecteurSigne())
      .changesNothing();
  });
  it('signe de nouveau après une sortie', () => {
    given(...ACTIF, fait('ConnecteurSorti.v1')(), ...ACCEPTE)
      .when(leConnecteurSigne(PREMIERE, charteDesConnecteurs, lui('2026-12-07')))
      .then(fait('CharteConnecteurSignee.v1')({ signeeLe: '2026-12-07' }));
  });
  it('refuse une version remplacée, et dit laquelle est en vigueur', () => {
    const refus = given(...ACCEPTE)
      .when(leConnecteurSigne(SECONDE))
      .refuses(Refus.CharteDesConnecteursRemplacee);
    expect(refus.details).toEqual({ enVigueur: SECONDE.empreinte });
  });
  it('refuse tant qu’aucune charte n’est publiée', async () => {
    given(...ACCEPTE)
      .when(leConnecteurSigne(null))
      .refuses(Refus.CharteDesConnecteursNonPubliee);
    const command = new SignerCharteDuConnecteur({ empreinte: charteDesConnecteurs }, lui('2026-01-20'));
    const { decide } = await preparerLaSignature(command, new MemoryEventStore());
    given(...ACCEPTE)
      .when(decide)
      .refuses(Refus.CharteDesConnecteursNonPubliee);
  });
  it('refuse à qui n’est pas accepté', () => {
    for (const faits of [CANDIDAT, [...ACTIF, fait('ConnecteurSorti.v1')()]])
      given(...faits)
        .when(leConnecteurSigne())
        .refuses(Refus.ConnecteurNonAccepte);
  });
  it('refuse à un autre connecteur, et à qui n’en est pas un', () => {
    given(...ACCEPTE)
      .when(leConnecteurSigne(PREMIERE, charteDesConnecteurs, autreConnecteur('2026-01-20')))
      .refuses(Refus.ConnecteurInconnu);
    given(...ACCEPTE)
      .when(leConnecteurSigne(PREMIERE, charteDesConnecteurs, referent('2026-01-20')))
      .refuses(Refus.CandidatureDeConnecteurReservee);
  });
});
