import { duMois, euros, nombre, regions, type Figure, type LigneDe } from '../figure';
import { ColonnesParMois } from './colonnes-par-mois';

export const prestations: Figure<'prestations'> = {
  nom: 'prestations',
  titre: 'Prestations subventionnées confirmées et payées, par mois et par région',
  definition:
    'Une prestation est confirmée par l’entreprise qui en a bénéficié, puis payée après la certification de la région : elle compte une fois dans chaque colonne, au mois de chaque acte. Rien n’est payé avant la confirmation. Le montant est la part publique.',
  vide: 'Aucune prestation n’est encore confirmée. La première apparaîtra ici quand une entreprise aura confirmé ce qu’un connecteur labellisé a réalisé pour elle.',
  colonnes: [
    ...regions<LigneDe<'prestations'>>(),
    duMois<LigneDe<'prestations'>>(),
    nombre('Confirmées', (ligne) => ligne.confirmees),
    nombre('Payées', (ligne) => ligne.payees),
    euros('Part publique payée', (ligne) => ligne.payeCentimes),
  ],
  dessiner: ({ confirmeesParMois, payeesParMois }, demande) => (
    <>
      <ColonnesParMois
        id="prestations-confirmees"
        titre="Prestations confirmées par mois"
        unite="Nombre de prestations"
        parMois={confirmeesParMois}
        demande={demande}
      />
      <ColonnesParMois
        id="prestations-payees"
        titre="Prestations payées par mois"
        unite="Nombre de prestations"
        parMois={payeesParMois}
        demande={demande}
      />
    </>
  ),
};
