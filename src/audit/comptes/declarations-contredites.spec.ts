import { aideDeclaree, entrepriseUniqueId, fait } from '#facts/entreprises';
import { enEuros } from '#libs/france';
import { etatsDe } from '../../../test/support/etats-de';
import { contradictionsAuRepos } from './contradictions';
import { Etats } from './etats';

const { aideId, montantCentimes } = aideDeclaree;
const declaree = fait('AidesAnterieuresDeclarees.v3')();
const corrigee = fait('OctroiCorrige.v2')();

describe('une aide déclarée', () => {
  it('est juste sur le compte, corrigée ou non', () => {
    expect(contradictionsAuRepos(etatsDe({ compte: [declaree] }))).toEqual([]);
    expect(contradictionsAuRepos(etatsDe({ compte: [declaree, corrigee] }))).toEqual([]);
  });

  it('est contredite quand la part de sa société est partie sans elle', () => {
    const { part, ...cession } = fait('PartCedee.v2')().data;
    const membres = [{ entrepriseUniqueId, parcours: [] }];
    const mouvement = { ...cession, membres, part: { ...part, aides: [], reservations: [] }, tranche: 1, tranches: 1 };
    const etats = etatsDe({ compte: [declaree, fait('PartCedee.v2')({ ...mouvement, entrepriseUniqueId })] });
    const { vers } = cession;
    const recue = fait('PartRecue.v2')({ ...mouvement, entrepriseUniqueId: vers, de: entrepriseUniqueId });
    etats.see({ stream: `compteDeMinimis-${vers}`, ...recue });
    expect(contradictionsAuRepos(etats)).toContain(
      `compte ${vers} : il retient ${enEuros(0)} de l’aide ${aideId}, déclarée pour ${enEuros(montantCentimes)}`,
    );
  });

  it('est contredite quand le compte la tient d’ailleurs que d’une déclaration', () => {
    const { vers, ...cession } = fait('PartCedee.v2')().data;
    const etats = new Etats();
    const recue = fait('PartRecue.v2')({ ...cession, entrepriseUniqueId: vers, tranche: 1, tranches: 1 });
    etats.see({ stream: `compteDeMinimis-${vers}`, ...recue });
    expect(contradictionsAuRepos(etats)).toContain(
      `compte ${vers} : il retient l’aide ${aideId}, que personne n’a déclarée`,
    );
  });
});
