/** What the page on strength leans on; read in abstract (measures.md, Part 2). */
export const WHY_SOURCES = [
  'Støren Ø, Helgerud J, Støa EM, Hoff J (2008). Maximal strength training improves running economy in distance runners. Med Sci Sports Exerc 40(6): 1087–1092.',
  'Fleck SJ, Falkel JE (1986). Value of resistance training for the reduction of sports injuries. Sports Med 3(1): 61–68.',
  'Willy RW, Scholz JP, Davis IS (2012). Mirror gait retraining for the treatment of patellofemoral pain in female runners. Clin Biomech 27(10): 1045–1051.',
  'Marco-Ahulló A et al. (2024). Effect of reduced feedback frequencies on motor learning in a postural control task in young adults. Sensors 24(5): 1404.',
  'Bramah C et al. (2018). Is there a pathological gait associated with common soft tissue running injuries? Am J Sports Med 46(12): 3023–3031.',
  'Foch E, Milner CE (2014). Frontal plane running biomechanics in female runners with previous iliotibial band syndrome. J Appl Biomech 30(1): 58–65.',
] as const;
