import { lire, resume } from '../../../../test/support/fichiers-publies';

const montants = async (entete: string, ...lignes: readonly string[]) =>
  (await lire([entete, ...lignes].join('\r\n'))).map((un) =>
    un.etat === 'accepte' ? un.subvention.montantCentimes : un.cause,
  );

const DEBUT = 'Département,22440002800011,2017-06-10,Club,452474562,Objet';
const ENTETE = 'nomAttribuant,idAttribuant,dateConvention,nomBeneficiaire,idBeneficiaire,objet';

describe('placer les cellules d’un enregistrement', () => {
  it('doute du montant que suivent deux chiffres, dans un fichier qui écrit ses décimales sans guillemets', async () => {
    const lignes = [`${DEBUT},1500,50,ok`, `${DEBUT},2500,50`, `${DEBUT},2500,à revoir`, `${DEBUT},"2500,50",ok`];
    expect(await montants(`${ENTETE},montant,commentaire`, ...lignes)).toEqual([
      150_050,
      'champs à plusieurs lectures',
      250_000,
      250_050,
    ]);
    expect(await montants(`${ENTETE},montant,commentaire`, ...lignes.slice(1, 3))).toEqual([250_000, 250_000]);
  });

  it('doute du montant quand la cellule qui manque peut être devant ou derrière lui', async () => {
    const entete = `${ENTETE},budget,montant,coutTotal,nature`.replaceAll(',', ';');
    const debut = DEBUT.replaceAll(',', ';');
    const lues = [`${debut};;1500;90000;numéraire`, `${debut};1500;90000;numéraire`, `${debut};80000;1500`];
    expect(await montants(entete, ...lues)).toEqual([
      150_000,
      'champs à plusieurs lectures',
      'champs à plusieurs lectures',
    ]);
  });

  it('lit ce qui n’a plus ses dernières cellules', async () => {
    expect(resume(await lire([`${ENTETE},montant,nature,commentaire`, `${DEBUT},1500`].join('\r\n')))).toEqual([
      '2 × nombre de champs différent de celui des colonnes',
    ]);
    expect(await montants(`${ENTETE},montant,nature,commentaire`, `${DEBUT},1500,numéraire`)).toEqual([150_000]);
  });
});
