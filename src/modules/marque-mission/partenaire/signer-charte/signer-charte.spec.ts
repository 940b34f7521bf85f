import { MemoryEventStore, scenariosOf } from '#libs/event-sourcing';
import { empreinte, fait, signataireId, sirenDuPartenaire as siren } from '#facts/marque-mission';
import { dirigeante, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { partenaire } from '../partenaire';
import { preparerLaSignature } from '../partenaire.handler';
import * as Refus from '../partenaire.errors';
import { signer, SignerCharte } from './signer-charte';

const PREMIERE = { version: 1, empreinte };
const SECONDE = { version: 2, empreinte: 'b'.repeat(64) };
const RETOUR = { version: 3, empreinte };

const lePartenaireSigne = (
  enVigueur: typeof PREMIERE | null = PREMIERE,
  signee = empreinte,
  context = pilote('2026-01-26'),
) =>
  demander(new SignerCharte({ siren, empreinte: signee, signataireId }, context), (command) =>
    signer(command, enVigueur),
  );

describe('signer la charte des partenaires', () => {
  const { given } = scenariosOf(partenaire);
  const enregistre = fait('PartenaireEnregistre.v2')();
  const signe = [enregistre, fait('CharteSignee.v1')()];

  it('nomme le texte signé, son rang et le signataire', () => {
    given(enregistre).when(lePartenaireSigne()).then(fait('CharteSignee.v1')());
  });
  it('ne change rien la seconde fois, même quand ce texte est revenu sous un autre rang', () => {
    given(...signe)
      .when(lePartenaireSigne())
      .changesNothing();
    given(...signe)
      .when(lePartenaireSigne(RETOUR))
      .changesNothing();
  });
  it('signe aussi la version suivante', () => {
    given(...signe)
      .when(lePartenaireSigne(SECONDE, SECONDE.empreinte, pilote('2026-09-07')))
      .then(fait('CharteSignee.v1')({ ...SECONDE, signeeLe: '2026-09-07' }));
  });
  it('signe de nouveau après une sortie', () => {
    given(...signe, fait('PartenaireSorti.v1')(), enregistre)
      .when(lePartenaireSigne())
      .then(fait('CharteSignee.v1')());
  });
  it('refuse une version remplacée, et dit laquelle est en vigueur', () => {
    const refus = given(enregistre).when(lePartenaireSigne(SECONDE)).refuses(Refus.VersionDeCharteRemplacee);
    expect(refus.details).toEqual({ enVigueur: SECONDE.empreinte });
  });
  it('refuse tant qu’aucune charte n’est publiée', async () => {
    given(enregistre).when(lePartenaireSigne(null)).refuses(Refus.CharteNonPubliee);
    const command = new SignerCharte({ siren, empreinte, signataireId }, pilote('2026-01-26'));
    const { decide } = await preparerLaSignature(command, new MemoryEventStore());
    given(enregistre).when(decide).refuses(Refus.CharteNonPubliee);
  });
  it('refuse un partenaire inconnu, ou sorti', () => {
    given().when(lePartenaireSigne()).refuses(Refus.PartenaireInconnu);
    given(...signe, fait('PartenaireSorti.v1')())
      .when(lePartenaireSigne())
      .refuses(Refus.PartenaireInconnu);
  });
  it('refuse à qui n’est pas de la mission', () => {
    given(enregistre)
      .when(lePartenaireSigne(PREMIERE, empreinte, dirigeante('2026-01-26')))
      .refuses(Refus.PartenariatReserve);
  });
});
