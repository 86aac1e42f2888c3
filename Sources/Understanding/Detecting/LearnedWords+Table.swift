extension LearnedWords {
  /// What each word, or part of one, says; made by `Tests/Bench/fit.py` and not by hand.
  ///
  /// `huisa*` begins so, `*arts` ends so, and what has no star is the whole word. Then comes what it
  /// says of telling of a need, in hundredths; then, by the letter that `needs` gives each need,
  /// what it says of that need, in tenths.
  static let table = """
    's 11 a-11b-4d-6e-11f-7g8h-6i9j-4k-4o2q-6s-5t3u-6x-7z-4B-5C-3E-5F11H11I18J6K3
    't -26 l7
    *aadje 7 y8
    *aagd 6 c20l12o18r13v-5I5K5
    *aagt 12 a-5c-4e-10f-3g-3h-3i2j-7m7n7o4p-3q-4r-2s10t9u-8v2y3z4A-2C2D-5E-6F3H-5I-7L-6
    *aaien 0 j6J19
    *aait 4 a5b5x-6
    *aakt 1 a-7b-6c-8d6e5f5g-4h8i-5l-3m8p6q-6r-6t5x3y5A-7B-9C-4D-8E-8F9H7I-6J-2K-5L-6
    *aald -10 a-5b-12c-6d-4e-7g-4h-4i8j-5k-4m11n-7p7q6r-3s-4t-5u-8x-7y-5z14A4D-3E-10F4I-6K7L-3
    *aalde 0 i11
    *aalf 3 d7e-5l-5m6q6t6v5y7I4
    *aalt -4 b26d-4e-7i-21j-3k-3l-3n4p-4q11r-4t-4u-3v-7w-5x-5y-5A-6C-5D8J-4
    *aamd 10
    *aand 0 b-5e12f-7g-4k-4l-8n-4s-4t-3v4w3x-4y-3z-3A-4C-3D-4E-4F-3G-3L-5
    *aans -7
    *aanse -8
    *aapt 0 b-3c8e-5f-5g10i-4j-3l-3m8n4o4p4t6u-3v-5w-4x-5y-9z-3A8C5E-4F4H11K-3L-3
    *aard -15 v11
    *aarna 0 a5d-3e6g-4h4k-5l4p16r-3s-4t-7x-3y-6A12B-3C-4G-4H7J-3L5
    *aarom 0 a-4h11m6n7o-6r-3t-5u10v-8x-6A-4E-7F7L8
    *aarse 11 r11
    *aart 11 d8e18f-5g-4h-6i-6j5l-11m-5n-10o13p5r-11s10t-10u13v3w17x-9y-10z4A-11B12C3D8F-5G-6H4K-5
    *aart 0 L-6
    *aast 2 b-5d-4h-4i-9j-8k3n-3o-3p3q-8r-10s9u7v6w5x8y-7z-5A5C5F-8G-3H-3I-4J9K3L-3
    *aatje 5 k6w18y-7B14E16
    *aats 19 b-5d-5e4g7j-4k-4q6v-6w-4x-4A15H7
    *aatst 11 d5q23t10y13F5
    *abel 0 D-14
    *able 6 d9f20i-5k5l-4o-3q-4u4v-5w5z-3A-4D-4G-3H12I-5L-4
    *ables 7 p11
    *ablet 0 d-4k-15l16r-4v-4w-4z-7C10F-4I10
    *about 6 a-9b-8c2d4e4f-6g-6i-6k5m-6n7o6p-9r8s8t-3u-3w-9x-5y-4z3A9B-4C-6D2E-5I3J-2K-5
    *achel -15
    *achen -12 c6x8y9B6E10I7
    *acher -9 n-5o9B5C-5D29I-5
    *acht -4 b-8c2d4f10g6h-12i-8j-2k-4l-8m2n6o-19p-5r-4s-15t7u16v4w2x2y-4A-15C-6D12E12F13G-7H-5
    *acht 0 I-14J2K7L-6
    *achte 5 h8y8F8
    *achts 0 d6o8D6
    *adden -4 D7
    *adder -12
    *aden 0 f11l12t8G10
    *ader 3 a-6b-4c-3d9f-4g-7j6l-9m-6n-8p-4q4r-7s5t-3v4x-7y-8z-5D8F-10G13H4K-4L5
    *aders 0 I16
    *ading 0 d14i11H14
    *adio -6 d9w14E8
    *adje 9 y8
    *adjes 0 B10
    *adres 7 c-7k5l6t10v10
    *afel 6 b-3c-6d-5e-4f-5h9i-7j-3k-4p-5q-7s20t-7v7w11x4A3C-3E3F5G-3H31J-3L4
    *afels 0 s16
    *afie 0 s19
    *afond 0 F8
    *after 10 a-5c3d7e-6f-4g-4i-8j-3m-7n-8r-5s4t-5v3x4y-3z-7A12C-5D-6F4I-11K4L8
    *again 0 a7b-4c-4e-5f5i-4n-4o10p7s6t-4u-4v5x-3A9B-4E4K-5
    *agen 13 a2b-15c-5d-8e-9g7h-5j-7k4n-8o11p5q-3r10s-3t-16u-5w9x-9y-5z-13A6B-10E-3F-8G-10H-9I-10
    *agen 0 J11K11L-8
    *agent -9
    *ager 5 g7i4k6s-4x-8B5E12K15
    *ages 21 b12c-8f10m-5o-5p-5r-4t-6u-4w-4y-4z7B-6C8F-4G-4I-4J-4K11
    *aging 0 n10
    *aien 0 j6J19
    *ails 0 l12z8D9
    *ained 0 J9
    *ainer 0 L10
    *ains -19 n8
    *aint 8
    *airs 8 a-6c6e-4f-4i-4t13u5w5y19H8
    *aise 0 q11
    *aken 18 a-5b17c-12f-4g-6h10i-8j-5k10n-8o5p8q-9r-9t-13u-5v11w-4z-9B-7C-11D-7E8G-8H-4I-13J11K-5
    *aken 0 L13
    *aker 0 c6n6s8t6J6L7
    *akes 0 a5b7c-5e-4f12i-7j6l6p-4r9u-4v9w-4C8E5
    *aking 6 g6o14r7D7E-6F-5I7
    *akje 0 o10y6F7
    *akjes 10 r12w6A6I7
    *akken 14 a4b-9c-6d-4e15f6k-4m6r-5x-5y4B10F5
    *akker -10 n-5p5r-8w7y-6E11F12I-5
    *akkie -8
    *akte 15 f8i10C7J8
    *ald's 10 L11
    *alde 0 i11
    *aldi 0 q15
    *alen -8 a-7b-13d8g5j4k-7l4m20o5r-4s-6t-7u-4v11w-6x-5y-9z4A-10B-8E-11G-6H-4I-7J-4K7L-4
    *aler 0 r17
    *alie 4 a-5k13p10E10
    *aling 12 i18t13
    *alist 0 n22
    *alked 0 n8q11
    *alkon 10 v7x8y13F-6I8
    *alks 5 c6e9f5y7E10
    *alle 12 a19b-5h-3i4k5l-7m-7o5p-4q-4r-5t-6u6v-4w-8x3y-6z-3A-6B5C-8D5E-5F18I6J7K-3L-3
    *alled 4 l6K12
    *allen -5 b-5d7f9j6t-8u6x-4y17A-5B-5
    *alles -11 a8b9c-4e11f-8g-9h6i5k-4l15m-3o-13r-9s-4t-8v4w-13x-5y-4A-5B-7C-2D3E11G5I8J-6L-7
    *alls 0 D12I10
    *ally 0 a-5b-4d-4f-5g7i-5l-6n-6o10t-4u-10v6x7y13z-5A-4B-4D18E6F-6G-4I10L-4
    *alon -8
    *alone 0 w9
    *along 0 u10
    *also -14
    *alsof 7 j6u8I8
    *alte 0 l11q14
    *alth 0 g4k-4l-4m5n11r11t-4v-4z-4F7G4J4
    *altje 0 q13u7C13
    *alve 0 c8e-8f14i-7m8t7w-5A-4
    *amen 2 a-8b-8c-12d-3f-5h-5i-3j-10k-4l-6m4n-9o29p-8q3r-3s-8t-4u-4v-13w-5x10y-4A2C8D-3E-10F-5
    *amen 0 G-6I11J-10K-8L-5
    *amens 0 o15H13
    *ament 0 u16
    *amer 6 b-5c4d-6e-4g-4h-4i-8k-4l-7m-5n-7p-7q-5t28v-4w-9x-5A11B-4C-7D-6F5G-4H3I5J-4L3
    *amera 0 z8
    *amers 0 b6y11
    *ames 5 k6w6x11B7
    *amily 0 j6q9s-5x8C7F7
    *ampen 0 r9
    *ample 0 v6z6I8
    *amps 0 m11
    *an't -4 c-7d10e-7f-4h-4j-5k5l5n-6q5s10t4u-4v-3x-4y-3B4D8E-7F6I-7K-4
    *anada 0 w16
    *anaf 4 c8e10f6y5
    *anage -7 b-5c10e6g10h5v8B5C5D6J8
    *anal 0 A15
    *ance 0 c7g5i3k7l-4n-4o-4p-6q4r5s-4t-8u15v-9x-7E-7G-4I-4J12
    *andag 0 e7k5v-5w8D6J9K9
    *ande 0 i10
    *anden 10 a26c10d11g3h-3k-7l-6m-4n-8p6q-5r-14s-7t-4w-8x-10z-6B-5C-3D-3F8H-4I-6J12
    *ander 12 a5b4d-4e4f7g-3j-6l-7q-4r6s-5t5v-11x13y-5A-8B11E5F-7I6J-3K9L-6
    *andig -7
    *ands -2 a5b-7d8e-9f-8g5h4i-9j7k-5l-6m9o-16p5q-8r4t-9u-17v-2x-22y-5A-5C7D-7E10F-10H-6I3J11K6
    *ands 0 L-5
    *andse 0 u-8x8C-8E-7
    *anen -9
    *aner 0 z13
    *ange -7 a-6b-6c-6d6e-4f8l-5q-5t-5w8x11z5B7E7
    *anged -7 c6p6r9A8K10
    *angen -8 a-7b-3c4f13g-4j4l-6n7o4r-5u-7v-7w-7y4F6L14
    *anger 0 t9v9K12
    *angs 12 g-4i-5k5r-5t9w5x6A9C-5D-8F-3I-4L-5
    *angt 0 a4d-5e-5j11n6t4v9w13x-4y-4B6I5
    *aning 6 g11p9
    *anje -6 j8o9
    *ankje 0 f7
    *anks -9
    *annen 9 e-4j12k-5m5p-5r-4t6v-6w8A8D-4E-5G10L-4
    *anse -7
    *ante -10 i9w7
    *anted -9
    *anten 0 E10
    *antie 6 b8c-6d10e5g13t-5I8K14
    *antje -8 p15
    *ants 0 a-8b7c-7e-6f-4g-4h9j-3o-6p9r-4s-4t-3u-7w-4x4y-5A5D8E12K-6
    *apel 0 t8v16
    *apen -5 a-4b-5c-5d-3e5l-4o-3p-5q-6r-6s-5t6w5y-4F20I5L-7
    *aper 9 e5m10p-4q-4v6y-5z-5B12G5I-5K6
    *apers 0 i7
    *apier 5 a-5b-6c-8e-3f-4h5i-4j8k3o4p-8r8t-4v5w-4x-4z-4A-4B5G-3I-4K5
    *apje 6
    *apot 0 a10
    *appel -7
    *appen 19 a-6b-5c-3d-5e-3f7g-6i-8l24n-5o-4p-5q7r-7u6w-4x6y9z-5C-4D-5E11
    *apper 4 E16
    *appje 10 l8
    *apply 0 c10k11
    *appy -6
    *april 5 g10i12G11
    *apte 0 n10
    *aptop 9 c7h-4j11k-7l-10s4v-4z-5D-4E-4H5I-4
    *arage 10 J8
    *arch 0 o9q6x7
    *ardag 0 e9u9w18E9
    *arden -21 I8J11
    *arder -11 i13
    *ardop 0 B18
    *ards 7
    *ared 0 K12
    *aren -14 b-9d-4e18f-8g-4h4i-6k-4m-4o-4p-4r4s-5t-8u11w7y-6C7D5E-6G3I6
    *arge 0 g11
    *arian 10
    *aring 4 c-6g5n5o11u-5v20J18
    *aris 0 b7e9v11A7
    *arken -7
    *arket -10 E13
    *arks 0 s11
    *arkt 0 a17c-4e-5f8q25t-4v-6w-5x-4y-7A6E-5
    *armee 0 a4c-5g5h11i-5l4m10n-4p15q-4t-6x-5y-6z6A-4F-6G8H13
    *arna 4 a5b-3d-3e3g-4h4k-5l4p16r-4s-4t-7v-3x-3y-6A12B-4C-4G-4H7J-3L5
    *arned 10
    *arom 0 a-4h11m6n7o-6r-3t-5u10v-8x-6A-4E-7F7L8
    *arry -8
    *arse 14 r11
    *arsi 9 d10
    *arten -9 a18J9
    *arter 9
    *artje 0 l15u7v10z-5B8
    *artoe 0 A11
    *arton 0 F12
    *arts 14 b-9d-8e4f-4g7h-6i12j-6k-6l-4n48o-5p-6q-7r-10s-10t-10u11v-14w-4x-4y-16B-5D-10E-7F-9G-5
    *arts 0 H4I-7J3L-6
    *arvan 8 a13q8
    *aside 0 e15
    *asier 0 q17
    *asje 12 b15c5d15e-7F-5I9
    *asked -10 b-4c4f9h13i-4m5n6p7r-3t-5v-5w-4x6z4E-5I-4
    *asks 3 c5e-4g-5l-5n4o7q-5r-5s5t-5v8w-4x6z-5C3D-4G-3J4K-7
    *assa 8 b-5f14k-5l7x-6F9I8
    *assed -10
    *assen -22 f-4l-5q5t19F7K6
    *asser 0 p15
    *asses 8 c7E15
    *aste 0 e8g8A10K6
    *asten 0 a9e14
    *aster 5 p11r8G7
    *astic 9 m7v9
    *astje 0 b12F6
    *at's 0 a-3b6c-3d3f-7i-11j-7k5l-3m-7n-4p-11q-6r-2s4t-6u3v7w7y5z3A9B-7C4D-6E-7F-4G4I-6J-3K8L11
    *atch 5 f7
    *ately 0 K10
    *aten -2 a-11b-3c-2e-13f-2g-6h5j3k-11l-2m15n-9o-14p-3q-4r-7s-4t-5v-3w21x-9y-4A3B7C-9D4E7F9G5H3
    *aten 0 I10J12K-7L-11
    *ater 3 a-6b-4c-3d-5f4g-4h3j-4l-7m-6o3p-6r5s-6t14u4v-4w-8x-9y-5z-5B-3D-4E9F-5G18I-6J8K-8L3
    *ates 16 i-5l6o14v-5H5I5L16
    *ather -6 i7C11E7
    *aths -7
    *atie 12 b-4c8f-4h14l-5m-4n7p-9q-6r9s-5t-4u-4v-5w-4x-5A-6B-4D4F-8G5I-4J-4K-6
    *ating 12 e9n7t8F7
    *ation 21 a-9b-3d-7e-10f3g-6h6i-10j10l5n-3o14p-5t4u15w-8x-8y-4B-6C-5D7E4F-7I-5J-6K-3L19
    *atis -5 J12
    *atje 4 d-4e4f4k5t4w17B14E15I-4
    *atjes 0 r15x6C7
    *atoes -10
    *ator -9 q13t6
    *atsen -7
    *atst 11 d5q23t10y13F5
    *atste 0 f-4g-4h16i-4j4l5o-4q4s7t-5v-6w4x-4y-4A12D-4E-4F-5G-5J7L4
    *atte -8
    *attic 8
    *atum 15 o9v14w6
    *ature 0 h9i17
    *augh 8 E12
    *aughs 8
    *aught -7 m11z12
    *ause 11 c6f-6g5h3m-5o-5q-5r11t-7u-6v3x-4y-7E6F-7G8H6L7
    *auto 0 a6b-8d-4e-7f-5h-4i31j-5l-4o-4p-5q11r-5z-4B-5D-4E5H5I10J-3K-7
    *auwe 0 D7
    *auze 10 d6w10y8E18
    *avan 9 c7t20A6
    *aven -4 o6x6B6
    *avond 3 a4c-5f-3i-5j-3n-4o12p-5q-3s-4t-6v-8w-5z6A3C13D10F-4I-6J-4L14
    *away 7 e6A6I6
    *awel -10
    *aying 4 b10G6I6
    *azijn -10 F10
    *baan 0 c6e6f7p12r-6s-5A13
    *baar 13 o14p7r7
    *baas -8 a-4b-4c-7d-4e-7g5h-4l-4m-7n-4o-3r-7t17v-6w-5y-4z-4A-4B-8E-4F-7G-5I-4K26L5
    *baby 9 a-6b-4c20d-6e-4f9g26k-4l-6m5n-10p-4q-6r9v-8x-7z-4A-6B-4C11D-6G-3H6I-6K-3L-4
    *back 6 a-4c10d-4e10f-7g-6h5i-7k-5m3n-6p7q10r-7s-6u-5v6w-4x-4y-6z-4A-3B-4E-9I21J9K-6L11
    *bags 0 v10
    *bake 0 f23
    *balie 10 k14p10E9
    *ball 0 a10x7y15
    *band 4 e12f7i4j-3l-5n-11p7q7t-4u-5v6w-4y-5B4D-4E6F-9I-4K9
    *bang -36 i15
    *bank 2 a10b14d-9e-10f-8g6h-6i-7k-9l-18n-10o-9p-7q-7r-10s-7t4w-10x-10y24z20B-5C7D-11E-11F2G-5
    *bank 0 H-3I-2
    *bare 0 u10
    *bath 0 t17
    *bben 1 b-2d9e2f-9g-2h5i3j4n-7o2p-3r2s-4t2u-5v-2w-4x5y-4z6C5D3E-9H-2J10K-2L6
    *beans -7
    *bear 0 C12
    *becue 0 x25
    *beeld -7 l10o8s5t4u5F5I10
    *been 9 b-5c4d-5e-9f-6h-5i-7j-4k-5m-4n4o-9q8r-3t-4u-6w-6x5z12B4C6D8E-10H5I-6J4K11
    *beer -12
    *begin -7 g5t5
    *begon 0 F10
    *beld 0 t5u6F6J8
    *belde 0 z14
    *bell 0 i10x16
    *belt 18 c-3d-4f-6g-3i6l10n6o-4p9q-4s-8t-9u-5w-3x-5z7A3C-4D4E19G-3H6I4J3L-6
    *bent 0 a7c2d-7e-7f-4g4j-3m3n-2o13p-8r9s11t2u-3v4x4y-7z3C-3D-9G16H-5K10L6
    *bers 0 f12s6z7I12L5
    *best -20 x8J14
    *beste -13
    *beter -17 d6e9f5r-7t7y-5A6B8E6F10
    *beurt 6 e8f6g-4j13q7s16w-6B-4C-5E4F-6I-7K4
    *bezig 0 a13
    *bieb -4 d7j6r10x6B9
    *biel 0 c10q10
    *bies 0 w14
    *bijna -7
    *bijt 6 y13I24
    *bike -7
    *bill -7 c10
    *bingo -11
    *bins 10 u18
    *blad 0 h9I7
    *blauw 6 r14
    *bleek 0 u11D8
    *bles 7 p11
    *blet 0 d-4k-15l16r-4v-4w-4z-7C10F-4I10
    *blief 0 E16
    *blij -10 v9w9F9
    *blijf 5 b7m10A12
    *blik 11 y11
    *bloem -10
    *blue 0 v9
    *board 7 u10
    *boat -15
    *bode 0 v9x7
    *body 0 a-10b-9c4d-14f-3g2h2i-5j-5k-3l9m-11n9o-8p10r15t4u13w22y-9z-2A6B-5D-6E3F-4G9H-6I-16L-6
    *boek 9 a-7b-5c-6d19f3g-8h-3i-5j-3l-4m-4n-5o23p-5q-5s3t-6u-5v-5w-10x-5y-6z-3A-6B10C26D-10E11
    *boek 0 F-10G-5H8J-4K-3L-8
    *boer -7
    *boete 8 d12o15u11C5E-6
    *bond -15
    *bone -9
    *bonus 0 e17
    *book 14 a-7b-5d21f5g-8i-5n-4p-4s6u-4v-4w-4x-6y-4z8A-5B14C5E-4H4I-4J-3
    *books 4 a-7c-4d25g-6q-5s-6w-6C26D-7E-5I-5J9L-4
    *boos 0 n7
    *boot -6 j19
    *boots 11 e15
    *bord 5 f8p8s6w7A-6I7L4
    *boren -6
    *borg 11 i13
    *boss 0 h6K15
    *both -6 w12z6C6
    *bours -10 o-8t9u-7w8x10
    *bout 9 b-8c2d4e3f-6g-6i-6k5m-6n7o6p-9r8s8t-3u-3w-9x-5y-4z3A8B-4C-6D2E-5I3J-2K-5
    *bouw 0 c-6e7t19A7B16K-6
    *bouwd -8
    *boven -5 a-5c-6d-4i-3j5n-4p-4r-6s8t17v6w8A-6D-3E-4L-5
    *boxes 9 t8A8
    *boys 14 a10e10I10
    *brary -6 a7c-5d11h5w-4C4H14L6
    *breng -7
    *brief -2 a-4b-8c-11d-5e-7f-5h23j4k11l-6m-6n4o11p-9q-3r-8s-5t-10u9v12w-4x-6y-5z-5B-4C-4D-3E-7
    *brief 0 F-3G-5H-3I-4J-7K-8L-4
    *briek -11
    *bril -9 c14d7v13B25
    *bring 0 a6s9x7E6
    *broek 0 y10
    *broer -4 b5i8j5k9q9F17
    *brood -3 b8w10x5A11
    *brug 0 q9
    *bruik 0 l15
    *buik 8 n17
    *buren 0 c-6d-5e-6g5i-5j7k-5l-4q-3r-4t15u5v-4w-6x12y-4A12E-6H4
    *burg -14
    *busje 0 q10
    *buurt 6 b-4c-4d-4e-4j-4o-5r4s10t11v-4x-9y12A18C7D3E-8F4I-4J3
    *by's 0 a10f9
    *caat 0 i10u6
    *cafe 13 a12l7L7
    *cake 7 u13
    *call 0 i7p8z10D10
    *calls 6 D12I10
    *calm 0 F13
    *cals 0 x12
    *came -6 c-5e6f-4i12k4l-4n-4r4u19D5
    *can't -4 c-7d10e-7f-4h-4j-5k5l5n-6q5s10t4u-4v-3x-4y-3B4D8E-7F6I-7K-4
    *canal 0 A15
    *card 7 a-4b31e-7f-5i12l-5q7y-5z7A-4B10E5I-4
    *care -11 c27e-6g20n-5r-7y-5F-5G7
    *case 6
    *cash 0 b19
    *cate 0 m12
    *cause 8 c6f-6g5h3m-5o-5q-4t-6u-6v3x-4y-6E6F-7G8H6L7
    *cent -10 a-3b-16c8d6e-12f25g-4i-11j3k-6o12p-3s-6v-7w-3y-3z3A-4D-4E-5F-4G-4I3J10K-4
    *cept 0 f14n13
    *chaal 0 f6m11n12x7y11
    *chaam 0 n11y8
    *chair 10 a6c9e6q10t8
    *chap 5 a8u13K7
    *check 6 f22h6s5
    *ched 16 a9y7z7
    *chef 0 g9E7K13
    *chel -11
    *chen -5 b-5f-4g-5i4n-5p7r-4t8u4v-6w-6x8y8B5C-4E13I5
    *cher -9 n-5o9B5C-5D29I-5
    *cherm 5 j5l11n15r-4v-4w-5A-6I-5
    *ches 9 g16r7s8C9
    *child 8 c7D8I9
    *chine 7 a12b8c7e14g5h8i-6j-4o-5p7r-5t-5v-7w5x-3y-4A6E-4F-5
    *choir -6 a13A11
    *chool 0 a2b-9c-3d1e-8f-3g-9h-13j2k-9m3n-4o8p-19q-11r-4s8t-14u-3v-4w-6x-6y-2z3A3B7C-4D7E-12
    *chool 0 F-14G6H-3J4K-15L4
    *choot 9 C10
    *chte 4 h8i-5o7u-6w8y9z5F6
    *chten -5 a-4c-11e-8f9g-4h-5i-9j4l6o-3q-7r-7s-7t-3w-6x-7z3A3B5D10F-8G2H-5I-9J2K-2
    *chter 1 a5b10c-8d-4e-12f-9g-6h3i-3j-5k5l6m-8n2o6p-4q2r-2s6t10u2v4w-11x-9y-6z6A-3D-12E-5F-4I3
    *chter 0 J2K-4L-4
    *chtig 0 a15b-4d8g9j6k4l-5o5v-7C-4E-7
    *chts 7 d5o7s6u4D5H4
    *chtte 15 u10
    *chuld 0 i12
    *chuur 0 a12i7
    *cial 0 c12
    *cials 0 v11
    *cided 0 G19
    *cides 0 u15
    *cien 0 w12
    *cies -11 p8K6
    *ciety 0 o19
    *cine 0 f19
    *cise 0 A9
    *city 0 b10c20u8
    *ckbar 8 j10
    *cked 14 c-5d8l-6z12A6
    *cker -5 z7
    *ckers 0 e9
    *cket 0 w-7z15H8I8
    *cking 0 p10
    *clame 0 v13
    *class 5 a5c-4d12l9m4o-7s-6t-5u-6x-6y6A-4B7G4J6
    *clear -8
    *clock 6 o9K7
    *close 7 l13x7y14
    *club -6 a22b11d9e6f4g-4i-10j-4k-4l4o-3p-5q-5r-4s4t-10u-6v-8w-13x21A31B-5C-4D-8E-6F-4I-6
    *clubs 0 a17
    *coach 0 s11
    *code 16 b17c-6d-5e-9f-7g-4h-5i6j-10k63l-14n-6o6p-4s-4t-6u-6v-11w-4y-5z-6A-5C-5D-3E-4I-4
    *codes 12 k17
    *coins 0 b11
    *come 0 b-5c11h-4i4k-4l-6n7p-9q18r3s-7v5w5x-10y5A-6B-4D3E-6F-6G5H-4J7
    *comes 0 a-4c-6j4n-5o5p4q-4r-4s6v-4w-5z4A7D-5G8I-4K6
    *cond -6 c8i7
    *cook -8 f7x11y11
    *costs 8
    *could -3 e5f4h2i-10k4l-4m-2n6o3r-6s-6t-6u-5v-4x7B-5C10F4G-6I5J7K-2L-3
    *count 0 a-4b18e-8h-4o-3r-4t-6v-8w-4y-4z14A-5B-4E-4F6G-4K-4
    *court 0 v12
    *cows -11
    *crack 0 j11
    *creen 8 b8j13l5
    *cried 6
    *cross 7
    *cteur 0 u15
    *ction 9
    *ctise 0 f13h11A6
    *ctor -17 i7n14r-10t5v-5G5
    *ctors 0 t12
    *cture 6 C13
    *cycle -4 y18
    *daag 0 g9u11
    *daan -11 b4c-3m3o8p6q-5t-8u-5y-4A-6B-4C-6D-7E-5G6H-3I11J5L-4
    *daar -5 a-2b-6c-6d-2e-3h7i5j7k-5l-1m4n-11o-5p-10q9r-6t6u3v12w-5x-5y1z-10C10D2E-7F-1G2H8I-8J2
    *daar 0 K12L8
    *dacht 19 a-6b-5d-5e-5f11g-4h-5j-3k-5l3m-3n8o-4p-4q-4r11s-3t-9u13v10w-5z8D11E-6J8L-4
    *dagen 0 a11b-7c-9d-6f-4g4h-5j-5k6m-7n-8o-8p3r6s-7t-7v-11w21y-4z-8A6C-4D-5E-3F4H-3I-3J7K16L-7
    *dags -9
    *dank -16
    *darts 8 a5g5i9n-6r-6t-5v-5y-8F6
    *date 0 v15
    *datum 15 o9v14w6
    *days -20 a13b-4c-9d-4e-7f-5g19h-3i5j4l-5m-5n-6o-4p8r5s-5t-9u4v-6w21x-4z-6A-6B-5C-5D-5F8G-4H-4
    *days 0 I-5J13K11L11
    *dcare 0 g12
    *ddag 0 a17c-5h4i-5j-6s18t-4v-7w-5y-4z6D-5J4
    *dden 3 c9n-6v-5x6A4D6F-5I6
    *dder -12
    *dding 0 e12g7q7x8
    *ddle 0 j11
    *ddoek 0 y14
    *ddruk -11
    *deal 0 k10v11
    *deed 0 a3b14d-6e4f9j-3k11l4m15o8p-8r-5s-4t-6u7w7x3y-7A-8C9D-4E5F-8H-3I-6J-6K-3L6
    *deel 0 b-5d10e7o23v-5E-5K5
    *delen -8 f11n-6o9y12F-7
    *dend 0 s16
    *denk 7 a-7d5i-5l10r6x5A20B6F-5K18
    *denkt 13 b-6c-4e-4g9k8m6r-6t-6v6w8y6z4D-4G8I11
    *dent 0 c19e8s8
    *deon 0 a11
    *derd 6 a-8b-6f8g-3i3j9k-5l-7n-3o6q-3r-8s3t10v-8z8A16C-3D-3F-5G7I4L-4
    *derde 4 e9G7
    *dere 5 b-5c6d-5f-4g7h9j4k-5l-3m-3o-9q4s4t-8u3v-6w4x7y-5z-3A-5B-5F-7H-3I8J-3K-3
    *deren 12 a14b11c2d-10e-6f4g4h6i4j7l3m2n-6o6p2q-4r-11s-3t-5u7v6x12y8A-9B-6C12D-7E-2F-5G-5H3I-2
    *deren 0 J-10K-8L-7
    *derij -6 A8
    *ders -6 a-8b-2c4e-4f-6g-10h-4i-9m3n-9o-3p-10q-9r-4s3u-7v15w6x22z-3A4B-11C-9D17E-6F-10I19K-5
    *ders 0 L-2
    *dert 8
    *desk 0 c10l10z15H17
    *dest 0 b10I17
    *deur 10 b-5c-9e-13f-7g-9h-4i19j-4k3l-9m-4n-10o-2p2r-7t11v-6w-6x14y-2A6C-7E-4F15H9I29J-2K-2
    *deze 10 a-4c-6d-5s-4u-4v15w-6y-5F-5G14
    *dheid 0 a-5b-5c-6e5f-5i-4k-5m9n6o7p8q-5r5s8t-7u-3v-7w-5x-3A8B10E4G6I-5L-4
    *dicht 0 a-8b-4c-3d-5e-7f-8g-4h5m-3o4p18q-5r-5t-4w-8x3z-6A-6B-3C-3D6F4H-3I6J-4K-3
    *died 10
    *dien 13 d5e7h9n4p7w-5A-5E4F6J7
    *dies -5 i13j10
    *dige 7 m7n11w12
    *digid -13 c-5j-14k23l-14t-5v5z-9
    *digt 0 s15
    *dijk 0 A10
    *dijn 8 t10
    *dikke 0 d10
    *ding 18 a-3c19d6e5f3g2h-3i13k-9l-2m8n-10o-7p-12q-8r-14t2u-4v-17y-2z-11A-2B-15E-7G3H7J-7K-3L-7
    *djes 18 c-5f-5k-3l-4n-4o10r11s10t-7u-5v-5w-5x15y-5B8C16D-5E-6H5
    *dline 0 o15
    *dlord 0 c-8t16A7
    *dn't -26 b9h5n4v5A5E-6
    *doek 0 y14
    *doelt 0 e5f-6n-5s6y9z9B6H6L15
    *doen -5 a6b-7c-2f5g-4h-10i-9j8l-2m2n-9o8p3q-11r4t-4u-14w-12x7y6z-9A-5B-2C6D-16E-11F-12G12H-11
    *doen 0 I6J15K-8L9
    *does -5 d-5e6f-7g4h-4i-13j4k11l5m7n-8o-7p-11q-10r-6s13t3v-5w-5x-7y-6z-5A10B-5C3F-10G4H-4I-9J5
    *does 0 K-9L-6
    *doet 1 a10b12c-5d-5e3f6g5h-6i-9j-5k7l9m-8n-4o2p11q-4s7v-7w-8z2A-9B4C8D-11F2H-10I3J7K2L5
    *doing 0 h6l-5u6w11x10G10I10
    *don't -2 a5b8e-3f7g-7i-3j-9k3n6o-3p-5q-2r3s-4t-4v5w5x-2y4A-4B-4D11E-4F4G4H-5I-8K3L4
    *done 0 a5m12p9J11K7
    *dood -6 b5n-5u7v6x-5y-6z6
    *door 15 a-12b-10d-5e-9g-13h7i10j10k-8l-11m9n-17o11p8q-5r6t7u-7v4w-10y-5z-5A12B3C-2E17F6G8H-2
    *door 0 I9J-4K-5L4
    *doos 0 r13t-6
    *dorp 0 a-6e-4g5i-5o-5q11r-5u-6w-7x25B5F-4I-5L18
    *down 0 a-5b-4e7f-4h6i-7j-4k-4n10p4q-5u-4v8w-8x-4y10A-5B6E5F6G4I-5K-4L-3
    *dozen -10
    *draai 0 f9E11
    *drag 0 o8I16
    *dream -11
    *dred 7 h5t9G7
    *dren 6 a7c-4f-6g-6h10n-4o-4q-4r9u5v-4w-4x7B9D-8G8I8J9
    *dres 7 c-7k5l6t10v10
    *dress 13 b8t11
    *drie 5 b-6c-3f-9g3h7i9j-11k3m-3n9p2q-3r-3u-8v7w-4x-12y-2z-10A-4B-7D-9E-10F9G7H-5I3J-3K3L8
    *drijf 0 v13
    *drink 0 b8l6y18
    *drive 7 p7q8
    *droog -5
    *droom -11
    *druk -16 l9p10r12v7z8D7
    *dspas 0 c14
    *dste -4 i6s11I14
    *dtime 0 C10I9
    *durf 14 b8n5q10v10D10E10F-5
    *durft 6 c-6i7n6q8E11
    *dutch 0 a-9b-3c-8d4e-6f-5g4h-4i-5j-3k-4l-6m8n9o-11q-5r-7s8t-8u-5v-9w-10x5y-7z-6B5C6D-5E13F-6
    *dutch 0 G-5H-4I-6J5L-6
    *duur -7
    *duurt 7
    *dvies 6 D10I7
    *dy's -5
    *dying 0 H11
    *e've -5 j13A7
    *each -11 a6d-5f7h-3k-5l-4m13o-5q-4u6v-5w-6x6y-4z4A-4B5C6D-5J-4K-7
    *eads 0 v9
    *eady 0 E6J12
    *eaks 0 e11E11
    *eally 0 o7x12D6I12
    *ealth 0 g4k-4l-4m5n11r11t-4v-4z-4F7G4J4
    *eaner 0 z13
    *eans -10 v7D7
    *eard 0 c9
    *earn 16 b8c3d-5e6g7i-8j-6k4l16m-4n-5o-4q-8r-4t-6v3w-6x-8z4B3D-3E10G-4J-4K-4L-4
    *ears -4 b-5c-5d-5e-6g-5h10i7j-5k-5m11n-5p-4r13t-5v-7x10z-5B6F-6J5K4L-4
    *eart 6
    *ease 19 b-5e-4g-3h-3i5j-3k-4l-5o4q-5t6v6x-4y-4z10A10C-4D-3I-3J-3
    *east -9
    *easy 8
    *eaten 8
    *eats -5 y11
    *eave 0 i9
    *ebben 1 b-2d9e2f-9g-2h5i3j4n-7o2p-3r2s-4t2u-5v-2w-4x5y-4z6C5D3E-9H-2J10K-2L6
    *ebeld -4 u6F6J8
    *ebody 4 b-5c-4d-7g3l2m-5n4o-5p-7q2r7s6t5v7w5y-3z5A5B-3C3E3H-4I-8
    *ebook 9 z11
    *ecept 0 f14n13
    *eche 9 g32m6D-5I-5
    *echt -2 a14b-8c13d-5e8f-12g-6h-4i-7j-7k-6m3n-4q-3s11t-4u10v-12x8y-7z21A-9B-6D-9E-8F-11G6H2J-7
    *echt 0 K5L-6
    *echte -5 o8w11
    *ecies -10 p8K6
    *econd -6 c8i7
    *ects 0 E10
    *ecue 0 x25
    *edaan -3 b5d3e-5m4o10q-4s-3t-7x3y-6A-4B-4C-4D-4E-4G6J6L-3
    *edag 6 x11D16
    *eden 3 a-7b5c-12d-6g-6h-4i-5j-5l-9o-7p6q-4s6t29u-7w9x4y-6A10C-3D-6E-4H-4J-3K-4
    *eder -10 a-6b-3d6e9f2g9h-4i3k-3l-9m8n-12o-3p-7q-9r5s-5u-4v6w6x-9y-8z-2B-6D-3H5I6J-5K-4L-3
    *edere -6 h14
    *eders 7 x12y7I14
    *edge -5 o10
    *eding -11 c12
    *edje -5 A10
    *edjes 0 x10C16
    *eede 13 a6f7w9D5
    *eeds -6 a-5c-6e-4g-4j-5m-4p-4q-5r6s-4t7w6z6B-3I-6
    *eefd 7
    *eeft 9 a-1c14d5e12f-11h7i-2j1m2n-2o5p-3r1t-4u-11v-4w-8x-6y-2z3A-4B-6C3D-4E-9F-4G-5H-8I12K-6
    *eeft 0 L-11
    *eegt 0 y11A15F-7
    *eeks 0 a10i8H13
    *eekt -6 l8o-6w6x-10D8E9
    *eeld -13 f5l10o8s5t4u5y-4I9
    *eelt 0 e15f9q6r9I6
    *eemde 9 z9
    *eemt 12 a-4c-3g8q4r8t6w-6x7y-7z8B12C-3E-5F-4H-4I-6K-3
    *eend 0 i14
    *eens -6 b2c-7e-10f-4g-8h9i-6j-4k-4l-5m-10n2o-5p-2q8r2t-4u-5v-8w-14x11y-2z14A7B5C-9D-4E-11F-10
    *eens 0 G-3H-10I7J8K-2L4
    *eent 0 d13
    *eente -5 a-3b-6c6e-8f-6g-4h-5i-4j-5k11l-8m-4n-8o4p3q-4s-4u12v10w-5x-4y-4z-8A4B-4C-3D-5E-6G-3
    *eente 0 I-5
    *eepje 7 j8
    *eeps 7 c12l11o5q10K7
    *eerd 0 a-4b27c-9d-5e-9f-8g4h26i-7j-6k7l-3m-5p-3r-4s5t7u3v6w-3x-10y-6A-6B-8C-4E4F-6G-3H-4I3J-7
    *eerd 0 K-7L-4
    *eerde 0 h6l7n6x7
    *eerst 0 d-3f-5g-3i15m-6n-8o7p-6q-4r-7u13w-5x-4y-6C-4D-4F-4G-6I-6J14K-4L-5
    *eert 9 b6c-9d-5e-8f-9g8s14u-4y-4z-6A5C4E-7F15H13I5
    *eese -5 E18
    *eest -9 a-8b-12c-7d7f-12g-8h-8i-6j3m3n5o-13p-10r-5t-8u-13v14w13x11z-4A-5B4C6E14F-16G-5H-5J-9
    *eest 0 K-9L-9
    *eeth -8
    *eetje -5 f5g-4n-4A-6F6K-7
    *eets 0 l16
    *eeuw 0 I11
    *efent 0 f8
    *effen 0 i11
    *efits 0 c11
    *efje 8 e-4f8h-4n5p4v5y5B7F-5
    *efjes 0 i9B9D13
    *efoon 0 a-8c-6d2e-6f-6g-9h-7i-5j10k-5l18m-4o10q3r-6s-3t-4u-9v-5x-6y-8z-8B-6C4E6F-10G-5H-6I4
    *efoon 0 J-5K-5L-7
    *efore 6 b-4c-5d-4g-3h7i5j-5k-5l-6m16p4q-6r-6s-6u4v-3w-8x5z4B9C9D5E-6F10G-4H-4I-5L-5
    *efst 10 k8p10t10x5E15F6
    *efte 0 g8y10F14
    *eful 0 l13u7I7
    *ega's 0 a11u-7w7E8
    *egaai -8
    *egaan 14 a-4b4c4d4e3g-4h-4i-8j-5k-5l-8o7q6r-6s-4u5w-6x-4y-6A-6B8G7I-4L-5
    *egaat 0 n11D7J8
    *egde 9 y14
    *egel 0 b8i-6l-6C8E10K5L6
    *egeld 0 c15i15K11
    *egels 8 a11g-5m5t10u11x-8y6C-5D-5I14
    *egelt 0 f6i-6k7v10z10
    *egen -5 a3b-10c12d-3e-6f-11h12i-13j-3k7m-8o12q-6s2t-2u-3v-4w5x3y7z-7A-7B-10E-3F-7G2H-5K-8L5
    *eger 5 a6b-5d6e-3f-7g-6h-9i-7j8k-3l11m11q6r-6t-6v-7w-8x2y11z-5A4B10D-8F4H-3I-5K-4
    *eggen 2 a-10b-3d-9e5f2g-4h5i-8j3k6l3n14p-3q2r2s-2t-3u6v5w-8x-2y-12z-3A8B-2C-3D-2E4F-5G5H5I4K2
    *eggen 0 L-3
    *egin -7 g5t5
    *eging 0 r12
    *egint 8 f-5h5i10v8
    *egoed 11 j18
    *egon 0 F10
    *egree 0 m19
    *ehad -2 a4d-4f-6g-4i-5j-6m5n4p7t-5v-5w6C4K7
    *ehind 9 i4k8r4t4v16y-4E5
    *eiden 14 h5k13u5x-5A-5E-8I-4J6K6L10
    *eider 5 m9x8A-6D11K8
    *eien -5 a9f8
    *eigen -14 a-5b10c3e-5f-7g3h-4i-6l-5n-7o-9p-4q5r7s-4u5v-7x5y-9z-7A-6C11D-5E3F-8G-4I3K5L3
    *eight 0 f14g9r-5v-4y10
    *eilig 0 z11
    *eind 0 e19i-11m9z7G6
    *eine 0 g13r-7t6A4B-7C16I-4
    *einer 13
    *einig -8 G8
    *eisje 0 e12C8I8J6
    *eite -9
    *eken 15 a-13b-11c8d19e-2f-5g-7h-3i-10j-2k2l6m2n-4o-2p5q-5r-6s-15t-13u13v-14w-20x-12y-13z-12
    *eken 0 A-6B-9C17D-3E-10F-7G7J-2K-3
    *ekend -3 a-5c-8d-3e9i5k-3l-4m-4o-5p-5r-7t4u-4w-7y-3A18B-4C6D11E-5F-7H-3I6K16
    *ekent -8 f12s7u10v8
    *eker -8 m9r9t7z11
    *ekerd 0 i15
    *ekje 7 a5c9r6s12v-5x-5y-7A8C7D-5F-6H14
    *ekjes 11 g-5u5B8C19D-5E-5
    *ekken 0 c5w8x12
    *ekker 0 p7y8E8
    *ekte 0 r16
    *ekuur -9
    *elaar 14 t10A12
    *elbus 0 b12
    *elde 0 b-10c9i12j-6u4w-6y-6z16C6F-5
    *elden 0 o8w6
    *elder 6 L9
    *eldt 0 J12
    *elegd 4 i7l16z8
    *elen -11 a8b3c-7d5e-10f10g17h-3i6j-3l5m-5n-11p-7q7s-4u-4v-11w-3x8y7z-4B-9C-4E-3F-5G-5H-3I-9J5
    *elen 0 K-4
    *elfde 5 b-5d7e-4f-5g-4h4j-4k-6m-3p-4s-5t-6w4y-4z7A-4H7J-4K4
    *elfs -7 b11
    *elft -4 d6f8s7t6v5B9H6
    *elijk -2 a-5b-5c-7d8f-5g-4i16l-6n12o-5r4s-5t8u-4v-7w-6x-5y-6A-4B4C-5E-6G-4I18J-4K8L5
    *eling 0 a-6c-8e9f7i13l-4n-4r-6s13t-5v-5w10x-4z-4C5E-4F5I12L-3
    *elke 2 a-4b-8c-7d-7e9f-7g6h-7j3k2m4n-9o-4q-2r-3s2u-3v5w2x-6A-8C10D-9E-3F-7H-3I-2J-6L-3
    *ellen 7 a-9b5c-8d-9e-5f-6g-6h2i7j-7k-7l18m-3o-8p12q-4r-3s-7t-5u11v-5x-13z7B3E18F-8G-4H-6I-7
    *ellen 0 J-6L14
    *ellig 6
    *ells -12 k7
    *elly 8 w9F8
    *eloof 7 l8A14
    *elop 0 v13
    *elope 0 K8
    *elpen 0 b-5c-4f-2h6j7k-3m-6n-4o4p-10r5s3u-5w-9z2A-4C4D-4H3I4J8K-4
    *elps 0 s11
    *elpt 0 b5g-8s14v-5w8C11I-5J5
    *else -7 b6c5e2h-3i5j-7k-8l-4m-4n5o6q15r-2t-4v5w6y7z7A14B-4C-7D10F-6G-8H6I4L9
    *eltje -6 c9j6x7y-7
    *elve 5
    *emaal 3 b6c-3h-3i-3k3m4n5p3q-5r-6s-3t-7v7w12A12C-6D-5E-5L4
    *email 0 k-8l20
    *eman 5
    *emand 13 a-14b-5c5d-17e1f-5i7j-16k-2l-10m-2n2o-8p11q-2r-4s3t-4u5v-8w12x10y-12z1A-5B-4C-4D2E-3
    *emand 0 F-6G-4H6I-4J6K-1L-8
    *ember -12 c5e6o8r6x6
    *emde 11 g6z8
    *emen 0 c4d-5f-6g-5h-5i12j-5k-5n6p14q-4s-5w3x-6y-6B-5D13E11F-7I-4J-4
    *ement 0 b17c-5d10f5i6j9k-5n-8r-6t-9u-6w-6x-5y-5A-6F-5J10
    *emie 13
    *emist 0 v9
    *emles -6 c11
    *emmen -11 a-6c5d-5t6u10x-7y13E-5
    *empel 0 i8m7
    *empty 10 a15
    *en's 0 C13
    *enaan 0 d6e-6h15l6
    *enaar -5
    *enbox 0 k10
    *enbus 5 q7v11
    *ence 6 f6n15o6p7r-6t-6u-4v8H7
    *ench 0 a8
    *ency 0 p10t6
    *enda -8
    *endag 0 x13
    *ende 2 a-7b-9c3e20f-10i6k-6l-6m11n7o5p-4q-3r-9s-3t-5u-3v-6w8x-7A-7B-9C-6D3F-14G3H-3I-8K21L-4
    *enden 6 b-4c4e-4g12p5q-5t-4u-4x12z8D5E-6F-5J7L4
    *ender -6 d11o8
    *endin -13 x8
    *ends 3 a-7b4d10f-6g4h-5i5k-3l-6m-4n-4o-6p-3s6t8v-3w14y-4z6A-4B-5C-5E-7F-8G-3H-4J-4L11
    *ened 0 a-7b5c5f-10g4j-6t-7w-7x8z11A-4C12D-4E13G-4K6
    *eneer 14 b6c3d-5e-8g-3h6i4j-7k-4l3m5n4r-5s-3u-6v6w-6x7y-6z8A-5B-3C3D-3E4G-3H-3I-3J4K-4L-5
    *enen 20 a2b4c-8d14e-10f19g-8h7j5k-6l-13p-9q-3r-12s8u-4v-13w-2y-2z-8A3B-13C-7D5E7F-12G-8H-9I3
    *enen 0 J-6K6L-9
    *engen -17 f9k14C11
    *engt 0 g5w12B11
    *enige 11 p7x7y6H7
    *ening 0 a6b33c-3d-7h-7i-2k-7l-7o7q-3r15s-7t-6v-7w-9x-6y-8A-3B-5C-3D10E-7F-9G-5I-8J-5K-6L-6
    *enis 0 w12
    *enken 4 i11F10
    *enkt 11 b-6c-4e-4g9k8m6r-6t-7v6w8y5z4D-4G8I11
    *ennen 0 n-6o-5r5u13v4x7z10A-4B5E-6F8G16J4
    *ennis -7
    *enoeg 4 v6C11G8J6
    *ensen 4 a2b-6c-4f5g-6h4j6k-5l-5m-3n-4o-9q-7r-6s-6t-7u-4v-9w8x11y-3z3A-10C-6D-7E-2F-9I3J4K-3
    *ensen 0 L-6
    *enst 0 d-4e-4g30i-6m-6n-5p11q-4r4s4t-7v10w-6y12z-5A-7B-6D-4E5I-4K-5
    *ente 0 a-5b-11d-4f-7g-5h-6i18j-6k14l-10n12q-6r-13s-6t-4u13v6w-8x-8z-10B-5C-4D-6E-6F-6G-4H-3
    *ente 0 I-7J-3
    *enten -4 f10
    *enth 0 j15
    *enthe -7
    *entie 0 h9t16y7
    *entje 0 c6g8
    *entor 0 r-5D15G16
    *entre 0 a12
    *ents 16 a-5b8c-5e-8g-5k-4o-4r-4s-6u-6v-10w5y-4z-7B-4C5D4E19F-6G8H7I-4J8K-3L-4
    *enty -16
    *enzen 0 I15
    *eone 8 a-4b3c5d-5e7g4h6i5j-6k-3l-7m-4p-7q6r-4s6u4w6x-5y-6z3B-5D6E-7F5I4J-5K-3L-5
    *eople 4 a8b-6d-3f-6g-4h-4j-4k-5m-3o-10p4q-4r-6s-5t3v-3x9y7A-8B-5C-6D-6H-3I-7J7K-4L12
    *epel 0 f18
    *epen 10 b6l18A9D7
    *eper -9
    *ephew 11 h7
    *eping 7 e7F7J7
    *epje 8 j7o7r7H5
    *epomp 12
    *eport 8 z15
    *eppo 0 m10
    *er's 0 f15j10u-6w-4D-6I8L5
    *eraan 0 c9d8e10r6u15
    *eraar 0 D11
    *eraf -4 b9e-5f9i11v-6y10
    *eral 0 i-4l-5o-5p6q6s-4t-4u-5v-4z6A-5J18
    *erbij -7 b-6i4n17t4z-4C6E5F-6
    *erdag -13 a12c8d-5e-9f-5h3i-3j-6n7o-4p7q-5r-5s-3t-8u-7v-6x18z-3A12E-4F13G-4I-4L-4
    *erdam -5 o10q8
    *erday 0 y14
    *erde -9 a-5c-6d-4e7f14g-5h4l4n6o-4r-5x5z-4C6E-6F-6G6
    *erden -9
    *erder 9 a2c4d3e-5f3g-1i7j4k2l2n5o2p4q6r3t-4v3w3z7A4B10D2E-2F3J-4L6
    *ere's 5 c-4d3e3h-3j-5k-5l8m4n-5p-3q5r4t-4w-5z-3A8B-3D-5H5J-4K-3
    *ered 0 g7
    *ereen 9 a-4b-4c-5e-3f-7g-3h-7i-3j3k-3l3m3n-4o3p5q5s-5u8v-8w3x10C-4F7G5H-3I-4
    *eren 0 a8b12d-12e-9f5g-12i-14j2k-5l17n-10o14p-5q-7r-18s2t-17u-4v-22w-4x10z3A12B12C7D-18E3F-8
    *eren 0 G-6H10I-8J-18K-21L13
    *erent 0 u12
    *ergie 0 e11
    *erie 0 d13
    *eries 0 e17
    *erij -5 a-7e-6f6h10l7n-8o7p18q4r-4s-4t5u-4v-7A13E-7F-10I12J4K-4L5
    *erin -3 e10i-5k7m5o5r-7s10v5x10D4F-4
    *ering -3 a-5c14d-4e11f15g-5h4i6m-3o10p-4q-4r-5s-4t-6u16w-5x-7y-7z-6A-5B-3D-5F-6H-3J-3L-4
    *erken -4 b-5c6p8t-4x-4y7B4D-6J15
    *erkt -18 a-5b6c-3f4h9i11j-6k-6n-3r-7s3t4u8v9w7x-7z-7A7B-6C-5D-7E-6F-8H-3I-9J-6
    *ermee -9 u12
    *ermen -8 I20
    *ermis -8
    *erna 8
    *ernet 4 c-5e5g-5h-6i-6j8k-6l-15n-5o-4q-4r11v-7w-5x-6y-4D-4E-4F-3H-3I-4J-3
    *erop 0 b18e-5j-4l7t-7v12w11x-5z9A-4
    *erson 9 u-4B6E10
    *erst -2 a-7c7d-5e-3f-6g-4i12k-3m-7n-10o5p-10q-8r-8t8u12v8w9y-7C-5D-5E-4F-3G5I-3J12K-5L-7
    *erste -8 c-6f6t8y7B7D14J8
    *ertel 0 b-6c7f4g4i4j6k-3l-4n3o3p-4s8t3u-4w5y8B6C-7F7I7J4
    *ertig -11 a8b-5c-7d-4e-10f5h4i-3k-3l-5m3n-9p-5s4t14w-4y-6z-5A-5D-3E-5F-5G5H-3I-6K13L4
    *ertje 10 a-4b8c-7d-5i-4l-5m12n13s-6t6v-5y-5A-4B-5C9F-4H8I-4J-6L-4
    *erug 0 b-4c3e8f-7g6h-3i-6k6l-8m-4n4p4q4r-5s-8u12v-10w3y3A-6B-5F-8H5L-6
    *eruit 0 a-11c-5d-3e7g5i4j-7l6n-5o-4p4r-4u-4z-4A9B3D-5E-3I9
    *esday 8 i12o7F9
    *esje 10
    *eslag 0 b-6c35e-9f-5i19j-5k5n-4o-4r-5s-5t-11u4v-8w-5z-4C-4F-5
    *esn't -5 c7p7
    *essed 9 b10p8
    *essen 0 j11o9
    *estal 0 c12
    *este -12
    *estel 0 j16
    *esten -5 u7x7J7
    *ester -5 b7o9D14
    *estig 6 a5c13p8
    *estly 0 i12I9
    *ests 7 o8
    *etaal 11 b9i10p9s7x7A7
    *etbal -4
    *eteen -7 a6r6K6
    *eten 10 b-7c16d-6e10f-7g-8h-6i-24j-15l-10m-3n-17o-2p-4q-3r16t-9u17v-7w-7x24y11z2A-15B-3C-9D6
    *eten 0 E-6F-6G-11H4I2J-7K13L9
    *eter -5 d4e12f5i-9j-4k-3n6o-6p-5q5r-10s-3u5v-9y-6A6B7E8F6G-4I-4L-8
    *etes 12 r11
    *ether 0 e5t8x9
    *etje -7 b-8c-4d-5f16h-4j-7k-3n5o-4p-5q3s-4t9v-10w-7y5z7A-10C-7D7E7G-4H-4I4J-4K-9
    *etjes 15 a-4d4h12j6l-4n-7s-6t-4v7x13y-8C3E7F-5I-4
    *etres 0 f14
    *etsen 0 f-5h5j13q10E12F-5H6
    *etst 0 y12
    *ette 0 j-5v5z6A-6L12
    *etten 0 a-6c-3d-3e4f-5g-3h9i-7j6n5q-4v-5w-6z11A8E-5F-6H-4I-6J9K6L7
    *etter -15 a-4e-6f-4h18i-4k9n5p-5t-6u-7w-4z-4D5E-5F7G5I-5
    *eugd -13
    *euken 17 b-4e-7f7g-7h-4i9p7s13t14u-3v-4w6x-4y-3B-5C-5D-6F-5G-4K-3L-4
    *euks 0 I13
    *eunen 0 F18
    *eurd -10 J12
    *eurde 0 e-6g10s10
    *euren 4 a-6c-6e5h5k13m5n7v-6x8B15E5F-4
    *eurig -11
    *euro 0 a-5b-12c4e6f-10g-8h-3i-15j8l-9n-4p-4q7r-8s9t-6u8v-3w-4x-4z22A4B-3D-5E-8F-6G8I4J-4K6L-4
    *eurt 0 a-4e8f6g-4j13q7s16w-6y-4B-4C-5D-4E4I-7K4
    *eutel 0 t10x8
    *euter 11
    *euwe -6 a-4b10c3e-3f5i6j-7k-5l8o-4p-3q-4r7t-4u-5x6y-5z-4E-4F-5G-4I-4L-3
    *evalt -9 a7c-6p6r-7t12x-7y-7E-8G9
    *eveel 12 f17o8
    *evel 0 m8
    *even -3 a15b-5c-6d-2e2f5g14h14i-5j-9k10l-11m-10n-17o8p2q-9r6s6u-10v20w-16y-9A-8B-8C-14D-12E-7
    *even 0 F-3G-4H15I-4K3L-9
    *ever 3 b-3c-2d3e-3f5g-6h8i-4j-7k3l-13o-7p3s-4u6v-3w-8x15y9z9B6C-4D-5E-5F-5H-5I3J4L-3
    *every 0 c-9d-4e4h5j-6k-3l3m3o3p4q-6r-6s9u-7v-7w-4x6z4A4C-4D-5E-3I3J8L6
    *evuld 7
    *ewijs 0 k12q11v7
    *ewone 17 k5r12s-5v4A10D5
    *ewoon -7 b-8d-5f-3j-8k3l5m-6o9p4q-7s-7t-9u5x7y-8C-2D-2E7H3L11
    *ework 7 a6j7s11
    *exam 0 m18o20H13
    *extra 12 D11
    *ey've 10 v5z7
    *eyes 7 q8x7
    *ezakt 0 o10
    *ezegd 21 a-5b-5c5d4e13g-6l4n17o-5p-3q-4r-9s-4u11v-4x-7y-4A-5D-4E7F-5I7L-3
    *ezel -11
    *ezelf 5 g7h17F7
    *ezen 6 a-11b-8c-2d16e-2f-8g-17h-12i-13j-9k-11l-8m-13n-4p-13q-4r6s-14t-3u-12v24w-7x-3y-7z-8A-7
    *ezen 0 B10C32D-14E-12F-2G5H-11I-13J-4K-12L-11
    *ezer 9 b9
    *ezet -7 e-6i5l9t-10u12v-5x-4y5F-4
    *ezien 9 k7n-9q5J5K6
    *ezier -9
    *ezig 0 a13
    *ezin 0 x11
    *face 9 k13
    *farsi 9 d10
    *fast 7 r8E9
    *feel 0 c9e12i6A9F7
    *feest 0 e9w8x16E13
    *fels 0 s16
    *felt 0 G14
    *fence 0 f9
    *fenen 9 b9c-4h13i-4n5q4w-4y-5E7
    *fenis 0 w13
    *fent 0 f8
    *fers 0 b7e-5i-8k7t7
    *feur -9 B16
    *ffee -5 w14
    *ffen -12 i11
    *ffer -6 w8
    *ffeur -9 B16
    *ffice 0 b9u11v-5
    *ffie -11 w9x7
    *fice 0 b9u11v-5
    *fiets -29 a-4c10q18u9v-4A14D-5L-4
    *fifty 0 t8
    *fijn -8 c11v18w7
    *fill 0 a12
    *film -16
    *find 7 c15e-6i-4l11p5r6u6v-4w-5x-5y-7B8I9K-5
    *fine -10 o7u6v10
    *fines 0 i12
    *first -4 b-4e10f-7i9o6p-4r-5s-3u9v-8x-4z5A-4C-3D-4E-5I4J3K-4L-3
    *fish -10 a12
    *fits 0 c10
    *five 4 l4n9o6t8L7
    *fixed -7
    *fjes 0 i8r13B8D13
    *flat -11 a7c-5g-5j4k8l-8q-4r-5t17u7v-4x9y-4z14A8E-7F-6H9I-5
    *fles 8
    *floor 0 f6i12K6
    *fluit -10
    *fond 0 F8
    *fonds 8 c17v8
    *food 0 e15
    *foon 10 a-9c-6d2e-7f-7g-4h-7i-6j10k-5l18m-3o10q2r-7s-4t-5u-9v-6x-7y-8z-8A-3B-7C4D5E10F-10G-5
    *foon 0 H-6I3J-5K-5L-3
    *fore 6 b-4c-5d-4g-3h7i5j-5k-5l-6m16p4q-6r-6s-6u4v-3w-8x5z4B9C9D5E-6F10G-4H-4I-5L-5
    *form 13 j11m6q5t-6w-5z6F-7G11K5
    *forms 0 v13
    *forty 6 e5j5v-4y6G-4J6
    *foto 13 h24k-4l13o7p-6s-5v-5z9F-4
    *found 0 I8
    *four 4 a-6e3f9g4i13k-4l-5m4o-6p-3q3r-6s-6t11y-3z-4A-7B4E-4G12H-4J-4K-3
    *fout 0 k29D8
    *fraid -15
    *free -6 a18d-8j7k7p9t-6A8B10G8
    *from 0 a-2b5c11e-15g10h-8i2j-4k-8l-4m2n-5o4p-7q-7s-5t8u-2v6w9x7y-2C3D5E-5F-4G-6H-7J-4K-10L-7
    *front 0 i7
    *fruit 0 y20
    *ften -10 c7n8s11
    *fter 10 a-5c3d7e-6f-4g-4i-8j-3m-7n-8r-5s4t-5v3x4y-3z-7A12C-5D-6F4I-11K4L8
    *ftien -7 v11I10L9
    *ftig 8 e-10i12p11q7t11v-5x-8
    *ftijd 4 o5p8v-6E8G5L8
    *fysio -13 c13
    *ga's 0 a11u-7w7E8
    *gaai -8
    *gaan 16 b-3c11d-4e2g-9h-9i9j-13k-5p-8q5r-4s3t-20u5v-5w-8x-8z-5A-12B3C19D-8E11G21H-10I-14J-11
    *gaan 0 K6L3
    *gaat 15 b2c4d-12e14f11g-4h-4i-1j-5k-11l-9m-2n20o-3p-1q-5s-8t-1u2w6y-3z-3A-5B-10C1E8F4G-3H3I7
    *gaat 0 J-5K-2L7
    *gain 0 a7b-4c-4e-5f5i-4n-4o10p7s6t-4u-4v5x-3A9B-4E4K-5
    *game 0 i13z14
    *gamen 0 I11
    *gang 18 a-4j7l-4m4q5r8s-4t10v5w5A-4C6E-6F-10L-5
    *garts 0 n23
    *gast -11
    *gate 0 i9A10
    *gave 0 f4n6t-4v5D-5K7
    *gbouw -6 t7
    *geef -7 a8b12k8r5x6y7I12L6
    *geeft 12 d4e13l5s4t-7u-4v-5C8F-5I6
    *geel 7 g8i7u6
    *geen -1 a-11b-14c4d2e7f-5g-11i6j-6l-6m3o-9p-4q6r-4s-2t2v-6w2x-6y-5z-3A5B-2C3E5G4I-8J2K9L-8
    *geerd 0 v19
    *gehad -2 a4d-4f-6g-4i-5j-6m5n4p7t-5v-5w6C4K7
    *geld -2 a-10b-5c6d-9e7f-4g-3h-2i9j-2k6l-10m-10n-5o3p-11q-11r-12s-10t-21u4v-17w-10x-13y-11z5
    *geld 0 A-10B-10C-10D-9E-12F-13G3H14I-9J4K11L-6
    *gele 5
    *gelen 0 i7l9q11A9
    *gels 10 a25b-4d10e-4g-7j-6l-4m4n-6o-7r5s5t14u7v-5w-6x-12y4A-3B-4C-7D-8E11I17J-3
    *gelt -7 f6i-6k7v10z10
    *gency 0 p10t6
    *gend 14 e8
    *genda -8
    *gende 0 e5m-5o5r-5v-4w8G8
    *gens 13 a-9b-8c2d-9e-10f-7g12h4j7k8l-8n-3o7p6q-10s-8t-13u-13w5x-9z-3A32B-5C-15D-3E-7F8G-5H8J6
    *gens 0 L8
    *gent -7 z12
    *geren 7 t10L10
    *gers 9 f4q4t-4z13A10E9F-4J5L5
    *geten 6 e5w6x9F6
    *getje -8
    *gets 23 c15d6e-5f-4h4i9k-5l-4y5F5
    *geven -13 a24b-8e-6h-5k13m-3n-3o11p14q-4r7s8t-9u11v-7w-4x-4y-4z3B-3C-4E-4F-6H-4I3L-3
    *gezet -7 e-6i5l9t-10u12v-5x-4y5F-4
    *gezin 0 x11
    *ggen 17 a-7b-3c-6d-5e6f-6g-9h2i-8j-11k17l-12m11n8o-6p-9q-5r5t-8v-1w-9x-6y-9z-12A9C-2D-5E-2F-5
    *ggen 0 G2I20J-3L-6
    *ghter -11 l10n8r9w6D11E5
    *ghts 0 e-5o4F9G-5K5L6
    *ghty -7
    *gifte 0 c-8k28
    *gine -7
    *ging 9 a-2b12c-9e4f7g-11i3k6l-6m9n7o7p-4q10r13s4t-4u7v5w-7x2y12z-4A-3B-9C2D-3E6F-6G-9H5J3L12
    *gint 8 f-5h5i10v8
    *girl 0 f12h7p8D7
    *give 12 c-5d-5f7i-5l10r12w-4I8L4
    *gives 9 c12I9
    *gkap 0 w10
    *glas 5 s7
    *glish -5 d6n10s6x-5E19
    *gloop 10 J7
    *gned 6 j6v8D8K14
    *goat -10
    *goed -14 a7b-4c7d3e-9f-4g-7h-5i-9j7k-6l-20o-3p5q-9r14t-5u-8v-8w-11x-4y-11z3A-9B7D11F4G-4H15
    *goed 0 J13L-10
    *goede -7 b10
    *goeie -12
    *goes 13 a-3b5c-4d5e11f-4g-3i14j-8n6q-3t-9u-7x-4y-5A5F5K6L-3
    *going 10 b6c-5g-4h-4m-4o12p-5q4s4u-5v-5C8E4F-5G5H8I-8K-6
    *gone 4 j6E9I6
    *good -20 c-6e8p-5r-6v-5w5E5F5J8
    *gooi -10
    *gooit 10 v7I10
    *graag -3 a9e2h2i-10j-7k-6l-5m2n4p2q3v-4w-4x4A4B-13D4E-2F6G-4H-6J6K-5L-11
    *gree 0 m19
    *green 0 y12
    *greep 0 n14
    *griep 17 e13K21
    *groep -15 l-4o10s9v-5w-4B7D7F20I-6
    *grond 5 t9I9
    *groot -5 m9t8
    *grote 0 f14j6l-9r6A7
    *group 10 a10c-6g5o14r7w-5y7F10
    *grown 0 c11
    *gste -16 b-4c-6e21i-5j8k-5m13n-4o-4r-6s-5u-4v4A-4B5C11D-5K4L-4
    *gster -10
    *guage 0 d15C-7E8
    *gues -8
    *guese -8
    *gzaam 0 l14
    *haal 7 a-5d4g-5m10n12o4p-4q-4s-5t-5u-5v-5w-3x4y12A8B-5C7E-5F-3I15
    *haald 7 f6m5n-4q8v5A6E-9F6G4
    *haalt 4 b15f5q15
    *haam 0 n11y8
    *haan -8
    *haar 5 a-10b-6c-13d-7e-3f-12g15h2i2j-7k9l-2m-3n2o-2p-10q-8r-15s23t4u-4v2w-13x-12y-2A-4B-7D20
    *haar 0 E-2G-10I9J-11L3
    *haast -10
    *haha -17
    *hair -3 c9e6q10s6t8
    *haise 0 q11
    *hake 8 h9L12
    *halen 5 a-4b-5d4e-3f7g-3i-4k-4l7m23y-4A-6B-6C4E-8F-4G-4I-3K-3
    *haler 0 r17
    *half 4 a8b-7c4d-7e-5f24g7h-4i3k-6m-3o3p-8q3t-8u-7v-4w-7y8z-5A-4B-3C5D5E-6G2J-7K5L3
    *hall 0 k12n-5p8u17A6F11
    *halte 0 l11q14
    *halve 0 c8e-8f14i-7m8t7w-5A-4
    *hand 16 a-4b-6c7d-3f23g6h9i-5j3l3n11o5q-5r3s-5t-7x4y-3z-6A-6B3C-3F5G-6H-4J-4K-3L-3
    *hands 7 a9d5e-5j10s6J7
    *hang 6 f6L7
    *hange 0 E11
    *hangt -4 a4b-4d-4e-5j6n7t5v10B6I6
    *hank -7 D9E7
    *hanks -7
    *happy -6
    *hard -13 f25u11I10
    *hared 0 K12
    *harm 0 q11
    *hart -6 q11
    *hat's 2 a-3b6c-3d3f-7i-11j-7k5l-3m-7n-4p-11q-6s4t-6u3v7w6y5z3A3B-7C4D-6E-7F-3G4I-6J-2K8L11
    *have 0 b5c-6d2e-6f-8g9h4i-2j7k-4n-4o6p-2q-11s2v-7x2z4A-3B-6C5E-16F4H3I6J6K-5L-2
    *haven -9
    *havo -8 u9
    *hbour 4
    *hday 0 w14
    *he'd -5
    *he's 4 a-7b-3c4d-3e-6h-3j-7k5m-3n4q13r-5s4t-9v-5w-4x-5z3A13B5D10E-6H-4I17J-4K-4
    *head 0 f6u6I6
    *hear -9 h10i6o7D9I6
    *heard 6 c9
    *heart 6
    *hebt -6 c8d-7e10f-5h11i5j11k5l5m3n3q-6t-9u7v4w-3x-5y-6A-9B-7C7D-6E-7F-10G-7H-3I-5L-5
    *heck 6 f22h6s5
    *hedge -9
    *heeft -1 c2d1e-2f-15h6i-3j4k-1l-5m3n-1o2r2s-3t4u-7v3w-5x-2y-2z6A-1B-3C-4E-9F1G-3H-6I8J1K-6L-9
    *heek 0 b-5c10e5r14v-5w10x-4y-6J8
    *heel -3 a5c-4e-7g-5h5q-4t-4x4z23A7B5C-7D-8E6F-4G4K7
    *heen 0 a-4b-4c-7d-5e7f-4g10h-3i9j-6k-5m-4n18o-5p-5q18r3s-4t4u-4v-8w11x-6y-8z-4C-4D-4E-6F5G-6
    *heen 0 I-5K-4L18
    *heer 0 w9
    *heese -4 E18
    *heet 21 c-5e16g-4l-9o4s4t-7u12v15w-4z9E5I-4L4
    *heets 0 l16
    *heid 0 a-6b-8c-12d-5f-4h-3i-7j-11k17l-16m8o3p14q-9r6s5t-10u-7v-7w-7x-5y-3z-13A6B14C-3F3G5H-3
    *heid 0 I-7J-3L-5
    *heir 3 a-4m10s11t-4w8x14
    *heker 0 m9
    *held 13
    *hele 4 a11b-7c-7d4e-6f8g-4h-4i-7l10m-5q-11r-4s-5t-8u4v6x10z13A3D-5F-3H-4I2J5L-5
    *helf 14 d13r10
    *helft 0 d6f8s7v5B9H6
    *help 9 a-7b6c10d-9f-8g10h6i7j-4k7l-7n10o-6p6q3r-3s11t4u-9v4w-6y-10z3A-4B-4C-8D2F3G-6H-7I-8J15
    *help 0 K-8L-10
    *helps 0 s11
    *helpt 0 b5g-8s14v-5w8C11I-5J5
    *henk -8
    *here 30 a-7b-6c-6d-1e-11f-10g3h5i-12k-15l-19m7n-4o-11p-9r-8s-7t10u5v-12w-14x17z-22A-9B-7C2
    *here 0 D-11E-13F-6H11I2J11K-9L25
    *herm 5 j5l11n15r-4v-4w-5A-6I-5
    *hers 4 c-4f6r7t6u-5B10C5I7
    *hese 0 j6u10F6K6
    *heup 7 d7y19
    *heven 7 a20g8
    *hich 9 a-3b9c10d5e-5f-4i-4k-4n-5o4r10s6v-5z-7G9I-4
    *hield 0 k7
    *hier 13 a5b-10c-10d4e-11f-3g2h4i-7j15k-8l-7m21n-4o-2p-6r-16t-6u6v-4x14y-12z-10A8B2C-2D-5E7
    *hier 0 F-15G-4H15I-4K5L5
    *hift 0 g17B8
    *hijnt -9
    *hild 8 c7D8I9
    *hile 6 d9g5w6A11
    *hind 9 i4k8r4t4v16y-4E5
    *hine 5 a12b8c7e14g5h8i-6j-4o-5p7r-5t-5v-7w5x-3y-4A6E-4F-5
    *hing -9 a7b-5c8d6e4f-4g-3h-3i-10j7k-6l3m-2n8o-6p17q-11r-6s-11t2v5w-6x-6z8A7B-8C-8D-5E-1F6G-12
    *hing 0 H-4I-2J8K-3L-7
    *hings 0 a3b-7c-7d-5f-3h-3j-5k3l-3o-3p5q-4r8s-5t4u8v-8w-6x-3y-6B5C-5D6F-9
    *hink 0 r5E12G10H5
    *hinks 6 i9
    *hird 0 c6d7z7
    *hirty 0 f7
    *hite 0 h9
    *hniek 0 G12
    *ho'd 0 k7p8A7
    *ho's 0 i9
    *hobby 0 a11y12
    *hoef -11 p8H7
    *hoeft -13 J10
    *hoek 4 g7x-10A12J8
    *hoes 8 e7z6
    *hoezo 0 k8p9B9J9K8
    *hoir -6 a13A11
    *hokje 13 l7w10B7
    *hold 14 f5q9
    *hole 4 d5e-4h6i6m6p9u6v-5w4x4F4
    *home 7 b-3c8e-6f-8h9i-8j9k-4l-12m10o-8q5r10s11t-10v-12x-2y-6z-4B-2D15E-6F-10G3H11I9J2K15L-7
    *homs 0 m14
    *hond -5 d7e5w7x10y6A10C5F-5
    *hone 4 a-8c-14d6e-7f-9g-4h-4i21j-6k-5l13m-5n9o-6p-7q6r-2s-5t-8u-3v-8w8z-6A-7B-7C-4F14G-5H-4
    *hone 0 J-5K-6L-3
    *honk 0 L17
    *hood 0 f9A15
    *hoofd 6 a5g-4h15i-4m-4q-5r-7v-5w-4x-4B-4C6D-5E4F21J3
    *hoog 4 c21t21y22
    *hool 0 a2b-9c-3d1e-8f-3g-9h-13j2k-9m3n-4o8p-19q-11r-4s8t-14u-3v-4w-6x-6y-2z3A3B7C-4D7E-12F-14
    *hool 0 G6H-3J4K-15L4
    *hoop 0 p14A10
    *hoor -21 a-6b-3c-3d3f-4h7i-4l-4m9o-4p-4q-4r-3s8t4u5v4w11A-6B7C-6F6I4K-4L-4
    *hoord 11 c9
    *hoort 4 b-6e-4g-4i5k6m7o9p11u-7v-12z6A4D8E-6F-3G7I-7
    *hoose 0 w10
    *hoot 9 C10
    *hope 0 t13F15
    *horen 12 i4o6s10u-4I10K8L10
    *hort -6
    *hose 5 b14h9i6l-5n-4v-5w-5x4z6
    *hotel 0 g8h12
    *hoten 0 z14
    *houd 7 f10o8F7
    *houdt 14 b-7c-3e15f-6g14k6l10n-6p-4q15s-4t-5v-10w-7z5C8D-4
    *hough -8
    *hould 0 i14s6u7A8
    *hour 6 j10E11I9
    *hours 0 d8g6t-5v-4J10K6
    *house -9 a6f-4n5o5p7q5v-5y8E-4K12
    *hout 8 a7b6d-4e-6h-4l-5q6r-4t5v-6w-5x3y-5A-7E14J7
    *hoven 0 b9m12
    *how's 0 b-7c-7e-4f-8g4h4i-8l8m4n-7q-3t-4u5v-8x-5y4z3A5D-4H-3I10J4L-7
    *hows -7
    *hree 0 a-5c-7d7e13f9j-4k-5l-6m4n3q5r-5u9v-4x4y-6z-5C-3D-3E-6F-3G8K6L9
    *hreef 0 v7y7
    *hrift 0 k10m7
    *hrijf 0 g7t9
    *hten -5 a-4c-11e-8f9g-4h-5i-9j4l6o-3q-7r-7s-7t-3w-6x-7z3A3B5D10F-8G2H-5I-9J2K-2
    *htend 0 a5i-5o7p11w5x-4C4F10
    *hter -10 a2b6c-5d-5e-14f-10g-9i-4j-7k4l16m-11n11o4p-6q6r7s7t7u-2v3w-5x-10y-8z7A-5B-3D-1F-2G-3
    *hter 0 I6K-6L-5
    *htig 0 a15b-4d8g9j6k4l-5o5v-7C-4E-7
    *hting 0 z12G7
    *htte 15 u10
    *huilt 0 F12
    *huis 0 a-11c-3e3f-16g6h-4i-13j9k-3l-8m-3n8o-7r-16s-8t7v-14w-13x-2y-9z-5A28B-9C4D7E4F11G-12H4
    *huis 0 J7K-4L8
    *huld 0 i12
    *hulp 0 a-5b4c14e9f5g5k12l-7o6p4q-5r-3s13t-3u-7v4w-4x-4y-8z-5A-5C-5E-6G-3J-3L-5
    *hurch -14
    *huur 4 a9b27c-6e-7f-5g-4k-4l-4o-4p-4q-4r-5t17u-4v-5y-5
    *hysio 0 n15
    *i'll -11
    *i've -9 a11c-3d3e-3f-10g6h-2i-5j-3l5m-3n-7p-5q12r2s-7t6u-8v-6w-6y4A-4B8E-12F14G4J4K2L-7
    *ia's -6
    *ials 0 v11
    *icate 0 m12
    *ices 0 j12t-7B7C8
    *icht 13 a-17b5c-5e15f2g-11h8i-6j-9k6l-9m-2n-7o-5p17q-13r-5s-4t-12u-8v10w-15x10y-6z19A-4B-8D-3
    *icht 0 E5F4G-4I5J-8K-7L5
    *icien 0 w12
    *icked 7 z13
    *icker 0 z7
    *icket 4 w-6z16
    *icks 6 I8
    *iday 0 x6G6
    *idays -12 g17L12
    *iddag 0 a17c-5h4i-5j-6s18t-4v-7w-5y-4z6D-5J4
    *idden 0 A8
    *iddle 8 j11
    *ided 0 G19
    *idee 8 e14i-10C-8G10L16
    *iden 10 f9h4j-4k14u4x-6A-5C8E-9I-5J6K6L10
    *ider 5 m9x8A-6D11K8
    *ides 7 u15
    *idge -3 o4r8w5y8z7D6
    *iding 13 a-8b-5c8d-6e3g4h4i-4j3k-4l-5m11n-7p-9q-6s6t11v-7x-5y-5z-4A-8B-7C6D6G12H-4I3K-3L-6
    *idn't -10
    *iedag 0 D16
    *ieder -7
    *ieen 0 f9y12
    *iefje 11 b4f9h-4n5p4y5B8D-4E-6F-5
    *iefst 10 k8p10t10x5E15F6
    *ieft 10 h8z9
    *iegel 0 E12
    *iekte 0 r17
    *ield 0 k7A13
    *iend 13 b7i6u-5w12A-4B4E4F-6I7
    *iende 12 e11m13
    *iends 0 L8
    *ienst 4 a-5g32i-4m-5p12q-4t-5v12z-4A-5B-5E8K-5
    *ient 10 a6c6E20
    *iepen 7
    *ieren -16 a-6c6e-6h-7j6k9l-6m12n-4o-10q-3t-8u-5v-9w-4z-5A22B6C9D4E-7F-7G6H-4I-5K-4
    *iers 0 i10
    *iest 7 d12t9C8
    *iets 4 a7b11c12d7g-2h3i-25j12k-3l6m3n13o-17p-3q4r9s-3t5u5v-2w-21x1y-8A17C7D-16E13F1G7H-3I-13
    *iets 0 J-4K5L-9
    *ietst 0 y13
    *iety 0 o19
    *ieuw 0 b7c-5l-8w11K6
    *ieuwe -6 a-4b10c3e-3f5i6j-7k-5l8o-4p-3q-4r7t-4u-5x6y-5z-4E-4F-5G-4I-4L-3
    *ieve -6
    *ieven -8 c-7f7h9t-6u-6v9F6
    *iever -5
    *iezen 0 e9n6F8G15
    *ifte 0 c-8k28
    *iften 0 s11
    *ifty 0 t8
    *igen -5 b5c6d-5e-6h-5i-8j-6k7l-6n-12o-10q4r5s-5u8v-8x4y-14z3A-6C9D-6G-5H-4I3K4
    *iger 5 f10r7
    *iggen 4 a6b-4e4f-6m7o-4y5C5I17
    *ight 8 a3b-5c-3d-4e-8f11g6h-2i-13j-3k-6l-9m5n2o-10p-3q-4r-2s-7t5v2x-2y8z3A9B2D-5F6G-11H8I4J-7
    *ight 0 K7L3
    *ights 0 e-5o4F9G-5K5L6
    *ighty -7
    *igid -13 c-5j-14k23l-14t-5v5z-9
    *iging 0 b19c-5d-5r8x8
    *igkap 0 w10
    *igned 6 j6v8D8K14
    *igste -9 e17j5m8v6B5
    *ijdag 0 h4i5p6u-5v5G5K9
    *ijde 0 d14s10
    *ijden 19 c-6d-5i-5p-10q12r-5t-5u4x-5A5E-4F-5G-4I-4K13
    *ijdt -5 b6i7q11t-4u5x-5E-5F-5
    *ijen 0 u8
    *ijft 0 b-6c-4d-5e11f-9g3i-7j6l8m4n5o-7q-5r-5s7t-8u-7v10w-8x-5y-4z12B8D-5E-4F-6I-7J-4K5L-4
    *ijgen 8 a-5c13d-4e-6f-3g-7h9m5n-4o6r-7s4u5w9x-4y4A8D4E9F-5I-4
    *ijgt 3 a-7c3d-5e-7f9g7h-4i-4k-10l-9p-5q-5r5s11u7v-13x6A-5B-3D-3G-5H-4I5L-5
    *ijke 4 c6n12v5z7
    *ijken 13 a3b-6c3f7g-8h8i-4j8k5l-5m-4n-4s-2w6x-6y-6C4D-10E-9F2G3I-8J7K3L3
    *ijks -6
    *ijkt 18 a17d-5f8h6i-11j-6k5l-8m4o7p-7q-4r-6s4t5u-9v9w-10x4y-7z-3A-7B3C5D-6E8F-9G11H-5I-8J-3K7
    *ijles 0 s17
    *ijna -7
    *ijne 0 s9D7
    *ijnen 5 f6i6l-5t6A5F8
    *ijnt -8
    *ijpen -7
    *ijpt 0 c10v10
    *ijst 15 a-5b-5c6g13h-3i-4j-7k-4l6m10n14o-6p-6q-6s-5t7v-8w5x7y17z-7A-7B3C-5D8E-4F-6G5H-4J-4
    *ijten 10
    *ijtje 0 e13
    *ijven 11 a-9d-5g-3h-8i6j-6k11l-4m-7n-7o14q-5r-8s3t14u-4w-3x-3y-5z-5A-5B16C-6D10E-8F-9G-8H-5
    *ijven 0 I-8J7K-4L-4
    *iken -13
    *iker -7
    *iket 0 y14
    *ikke 0 d10
    *ikken 0 r17J8
    *ikte 5
    *ilde -12 c-6j-6k9l9v-5y-4z5G9
    *ilen -4 m7t6F9I9
    *iles 0 a10
    *ilet 10 c11A13
    *ilie 0 i9k5l6q-5s11w14x-7A-5C7D6F5
    *ilig 0 z11
    *ilijk -8 A10
    *iling 0 a9g11
    *illen 12 a4c3d10e6f-4g-3h-2k-7l-2m2n-3o-5p-7r13t3u-3v3x10y-6z3B-2C4E-4F6G-2I-6K-3L-4
    *ills 0 l11
    *iltje 0 h15
    *imes 4 f15h-4i-4l-5n-6o8r-4w6x-4y-5z-3A-4E7I-4K4
    *imple 8 d10
    *imte 0 L12
    *in's -8
    *ince 9 a8c6d12e-9f-4g3h-5i-2j-9m-3n-8o2p9r-7t-3u4w-5x6z-2C-6E-6F13G2H-4I-3J-3K-2L-6
    *inden -8 n6v-6w8J5
    *inder 10 c14e11i-6j-4p-4r-6s-5t-6u-4D-6G4
    *indow 4 e6v7
    *inds 6 a10b5c3d-2e7f-11g-4h-7i-6j-4m-7n-8o-6p5q2r-4s2t2u-10v-3w3x-4y10A-3B-7C-12D-7E2F11H-8I5
    *inds 0 J-7K-3
    *indt -4 a-4b8c-6d4i-7r-6s-5u10v-4w6x-7y4A17E5G5
    *ined 5 u7J9
    *inee 0 J9
    *inen 0 d10
    *iner 11 d8n6u6L9
    *iners 9
    *ines 4 d6i14
    *info 0 r12
    *ingen 13 b19c-5d6e-7g-7h-6i10j-6k2l12m-4n6o-8q-2r8s-9t-6u-3v-4y3z-4A5B-8C-6D-5E-8F-5H-3I-11
    *ingen 0 K-2L-12
    *inger 10 e-6j6k-5l6
    *ingo -13
    *ings 0 a-8b-7c-9d4e-4f-9g4h-8i-6j-11k-3l-5m-5n-5o6p8r5s-7t3u3v-8w15x6z-4B6C-3E-3F-15G-4H10I4
    *ings 0 J7K-2L-3
    *ingt 7 l12
    *inig -11 G8
    *ining 0 q-7s8x10F9
    *inkel 3 a-4c8i-6p14r4t-5v-5y8A-4E4F-4J9
    *inken 0 k12
    *inkje 8 z11
    *inks 4 a9i7s7
    *inkt 0 e14F14
    *inlog 0 k12
    *innen 5 a4b3c-6f3g-4h3i-3k-5l-2m-4n13q7r-8s-4t-3u4w8x8y-7z-4A4B-7C-3E8G-7H-5I2J-6K-7
    *inner 0 u7I8
    *inste 0 b10g9r6w16
    *inted -11
    *inten 0 j11
    *inter -14 c6i-4k-6l-5q5t9u5w-4z-5F6L7
    *intig -9 a7c-4d4e-6f-7h-4i-5k5l-4m8o-4r-5s9t4v-11w-4A9E4J11L-4
    *into 0 d8q8r8z6
    *ints 6 o9
    *inus 0 f10
    *inya 9 n8C9
    *ioen -16 a18e9t-5
    *ions 13 b-4c-5h7i-4j-6k-4n9r6s11t-5v-7w-4x-5B6
    *ippen -15
    *ircle 8
    *irect 0 b17
    *irst -4 b-4e10f-7i9o6p-4r-5s-3u9v-8x-4z5A-4C-3D-4E-5I4J3K-4L-3
    *irty -3 f7
    *irurg 0 n20
    *isch 5 d11r13D6
    *ised -8 a6u16
    *ises 0 u12
    *isie 0 i9o10x8E7
    *ision 10 H18
    *isje -4 e10r8u-5w-7z5B6C7F-4I7J4K-4
    *isn't -5 j5F5
    *issen -8 l10x8A10
    *iste -14 l9y10
    *isten 0 d15
    *ister 11 b9c12i-6k4n-4v-6w6z-5B7E6I-6
    *istry -11
    *it's 0 a-3b-6c-3d2e3f-4g-3i14j-5k-2l-2m-4n-9o6p-7q5r9s-7t-9x4z-4A-6B-5C-3D6F10G-7H-4I5J-6L14
    *ital 0 c9l9q-5v-5K9
    *itch 13 A8E12K8
    *iteit 0 k9w12
    *iten -4 a-3d-4f-4g-3h3j4k-3n7o-5q6r-5s-3u-4v-6x5D-5F4G-4L4
    *iter 7 f9r13
    *ites 5 p11
    *itie 0 u10y9z7A9L11
    *itiek 0 A13
    *iting 0 a-5g9i6j4n-6o9p7u-4
    *itje 0 q10F9
    *itjes -10
    *itleg 11 b6z6
    *itrea 0 c7d10
    *itte 0 r9u7y11
    *itten 0 a9c-8d-7f-4g-6h7i-8j-4l6m-5o-3p-5q-7r6s9u6v-5w10x7y11A-6B-6D-3F8G-2H9I-8J-2K-7L7
    *ittle 9 e-5f5g4m5y5F-4I10K5
    *iveau 8 m8E13
    *ived 0 F12
    *iven 0 e12B9
    *ives 0 c11d6e-5t7v-6w6I8K5
    *iving 0 p8t9
    *ixed -6
    *izen 0 b10i10
    *izend -6 i20
    *izing 0 w11
    *izoen 0 e13
    *izza 10
    *jaar -20 a-4b-7c3d-11e2f-6g-6h18i4j-5k-4l-8m4n-6o4p13q-3r-3s-5t15v-17x4y2A7C-4D-10E8G6I-7J-2
    *jaar 0 L-6
    *jaren -12 c7r11
    *jawel -10
    *jbaan 0 p10A11
    *jdag 0 h4i5p6u-5v5G5K9
    *jden 19 c-6d-5i-5p-10q12r-5t-5u4x-5A5E-4F-5G-4I-4K13
    *jdend 0 s16
    *ject 0 o9s8x7
    *jeugd -13
    *jfelt 0 G14
    *jfers 0 i-6k8
    *jftig 8 e-10i12p11q7t11v-5x-8
    *jgen 8 a-5c13d-4e-6f-3g-7h9m5n-4o6r-7s4u5w9x-4y4A8D4E9F-5I-4
    *jken 13 a3b-6c3f7g-8h8i-4j8k5l-5m-4n-4s-2w6x-6y-6C4D-10E-9F2G3I-8J7K3L3
    *jlage 0 l11
    *jles 0 s17
    *jnen 5 f6i6l-5t6A5F8
    *join 0 a14w15
    *jong -7
    *jonge -8
    *jpen -7
    *jstje 0 z7
    *jten 10
    *jtje 0 e13
    *juist -9
    *juni 0 o8D8
    *just 4 a3b-5e-6g-4i-5j-4l-4n-6r6t-6v3x8y-4z-5B6C-3D-7E3G3J5K9L7
    *jven 11 a-9d-5g-3h-8i6j-6k11l-4m-7n-7o14q-5r-8s3t14u-4w-3x-3y-5z-5A-5B16C-6D10E-8F-9G-8H-5I-8
    *jven 0 J7K-4L-4
    *jving 0 b20
    *kaar -5 b4c-4f7h4k7q-6r6w4x10y-4z5E-4K6L6
    *kaart 21 a-6d-5e4k5l-6r-4s4u11v-4w8x-5z9A-4B18D5E-4H7I5J6
    *kaas -4 r6F11
    *kaft 0 d14
    *kamer 7 b-5c4d-6e-4g-4h-4i-8k-4l-7m-5n-7p-7q-5t29v-3w-8x-4A11B-4C-7D-6E-6F5G-3H3I6J-4L3
    *kamp 0 a10c16D13
    *kant 0 e-4h7q7t7w16x5D7F-4I-6
    *kapot 0 a10
    *kassa 8 b-5f14k-5l7x-6F9I8
    *kast 15 a-3b3d18e9j-4l3m11n-3p-5q-4r6t17u-4w-6x-4z-4A-7D-3I7L7
    *kbar 8 j10
    *keek 19 n8u10x11y6D10J5
    *keep 0 g6o6w-5D17
    *keeps 7 l12q10
    *keer -3 a3b5c2d-6e7h2i-11j-5k6l-2m-7p-14q19r-8s5t-5u5w-16x2y5z3A-2B3C-2D-6E15F3G6H-2I4K-6L-7
    *keerd 7 b24i-5k13r4z5F-4
    *keet 0 L11
    *keken 0 b8h9p6u5
    *kend -3 a-5c-8d-3e9h-3i5k-4l-4m6o-5p-6r-4t4u-4v-3w-8y-4A16B-4C6D10E-6F-7G-3H-3I6J-3K15
    *kende 0 n11D6
    *kends 0 w12z13
    *kenen -4 b-12e-13f21n-4s13t-5v-5w-4B-5C-5H-4I-4
    *kent -13 a-7b-5c-7d-4e-3f6i6j-4k3l-5o10q-8r-5s4u11x13y-4z4A-9B4C6F-5K-5
    *kept -5 n9
    *kerd 0 i15
    *keren -7
    *kerij 0 h12p7
    *kerk -13 f-5i5v10w10x10B18
    *kers 0 e8A9I12
    *kerst 0 t10v6w14G11
    *keurd -10 J13
    *keys 6 A10
    *kids 11 b-5d-4g8i10j10l-4n-4o-4r-5t4u8v-4x-5y10z9A8D-8E-5H-4J-5L-6
    *kies 0 b8G15
    *kiest 0 d13
    *kijk 0 a11c-4i6j-4k7l8n-4o-4p12t-5u-3v-8w-7x-5A-4B4E6F13J4
    *kijkt 5 a8e4f-3h7i-10j-5k6l-7m5o9p-6q-8r-5s5t6u-7v12w-9x5y-6A-6B4C5D-6E4F-8H-4I-6J-4K3
    *kilo 0 f11n-7y15F-9
    *kind 8 b-4c-6e6f9g6h-4i-6j-5k-7l10m-4n-3o-8q-9r7s5t-5v-8w-8y-10z-5B9C7D5E-3F-3G-4H-5I19J-5K-3
    *kind 0 L-7
    *king 12 a-7b-7d-7e-7f-12g14h6i-12j-2k-4l7m-7n-16o6p8q-7r10s-8u7v4w-2x-2y4z9A-9B-2D3E-11F8H5
    *king 0 J-9K-12L-8
    *kist 0 a11
    *kjes 26 a-6c-6g-7j-3k-3q-3r8t-7y16A4B7C17D-4E-7L-4
    *kken 19 a10b-10c-4d-8e14g-7h-4j13k-8l-6m2o-7p-7q3r11s-8t-3u-11w10x2y7z-4A-10B4C-6D-4E-9F-3G-7
    *kken 0 H9I-6L-8
    *kker 0 a-8b-3d-3e-5g-7k-5l-5n-8o-7p19r-10s-5t-4u-5v-5w6y3A-6B-5D-8E18F12I-5K-4L5
    *kkie -13
    *kkig -5
    *klaar -17 j-6l5u-4x10z-5B5E11F-4
    *klaas 0 e12
    *klant -8
    *klas 0 c11g-6q-5s11w6z4B6D17E13F-5G-5J5
    *kleed 7 D10
    *klein 0 h9r10E7
    *kleur 9 f13I8
    *klift 0 p10
    *klok -5 a13e-6o8F11
    *klopt -7 f9w7
    *knik 0 E18
    *knikt 0 E10
    *knop 0 l21
    *know -4 a-7b8c6d11e11f7g-8h-6j4k4o-10q-6s-3t-8u11w-2x19y-8A-7E-5F-2G8H-7I-2J-7K10L-7
    *knows 4 r7t6G15
    *kocht 6 b-7i9t8
    *koek 0 y13
    *koken 6 c9n-6r-6x8y20F-7
    *komen 11 a-5c3d-4e11f-4g-9i-6k-6l2m-11n2o-10p-7r-4s-5t-9u10v-8w-2x3y-3A13C-3D-6E-5G4H-7I-7J10
    *komen 0 K15L-2
    *komt 10 a-14b-8c5e10f-4g-11h-11j-2k7l3m-4n-10o-9p-9q17r-2s-2t9u-11v8w-6x3y-6z-2A5B3C12D-6E5
    *komt 0 F-6G2H3J-13K-10
    *kook 14 y8
    *kookt -7 t13y13
    *koop -4 f8i-8
    *koopt -8 i10j-9
    *koor -14 a24
    *kopen -11 a11A11
    *korf -9
    *kort -6 c10f14
    *kost 11 a6b-5c6e6f5i-7j4n-4p-4s5t10u-5v-9w-4z-4A16E-6G16
    *koud 0 L8
    *kraam -12
    *kraan 0 t10
    *krant -5 e10f6i12B17F6
    *kreeg -6 c7e-4f-7g-6i-7j-5k-4l6n12r11s-3t-5u13v-6w-5x-4y-4z4A-5B5D-3E-4F9I-5J-3K4
    *krijg 2 a-4b-4c6e-6f-5g-4h-7j-3l8p4s-6t-5v12w-3x-4z10B-4C-4E-5G-5K4L-4
    *kring 6 x9
    *kroeg 0 i13L12
    *kstuk 0 j7s19
    *kteam 0 u16
    *kter -8 a-5b-4c-6e-6f-4i-5j5k6l7n9q-5r-6s-4u9v-5w-5x4y-7z-3A-4B-4F-10G6I-4L-3
    *kunde 5 s23
    *kunt 0 b-8c-3d-4e4f-8h5i-4j-8k9l4o5p-6t2u8v4w-8x2y3z9A-9B-4C-6D-7E-10F8J6K5L12
    *kwam 12 b-4c-6e-2f4g-3h4k16l-6n3o-10p15q-3r2t-8u11v18x3y-7A-4B-5C-8D3E-9F9H-4I-3J5K3L-6
    *kwart 0 j7
    *kwijt 4 a-4c7j-4q-4r11u-4v7y5B5C12D6G-4L6
    *laag 8 F10
    *laagd 0 o20
    *laan 0 I9
    *laap 0 a-6g-5w8F18H-4I-7K-5
    *laapt 0 b-3c8e-5f-5g10i-4j-3l-3m8n4o4p4t6u-3v-5w-4x-5y-9z-3A8C5E-4F4H11K-3L-3
    *laar -7 a-4d-10f-6g-4j-6l4t8u-6x6y-6z-5A13B5E9F-6
    *laas 0 e12
    *laat 18 b-5c-10d-8f25g-7h-8i4j-8k5l3n-6o3p-3r4s-6t7u-9v13x-8y-4z-9A-3B2C12E8F8G-5H7I-8J-3L-7
    *laats 19 b-5d-5e4g7j-4k-4q6v-6w-4x-4A15H7
    *lace 4 g4s5t16v-5J4L8
    *lach 8 m6t10E17F6
    *lacht 18 n6o-5t5u7E8I-5
    *lack 0 j8
    *laden -7 l10
    *lader 0 C9
    *lady -4 c8i7z9
    *lage 0 l10p7x11A6
    *lagen -3 c4g11i-5l-5n-4o8s8u-4y-6z-6A-4C9
    *lager 0 x-7E12K11
    *lain 0 n8r10u10D17I5
    *lake -9
    *lakt 0 a11
    *lame 0 v13
    *lamp -7 d6C11H13
    *lance 6 J16
    *land 0 a13c-5d-4e-8h-3l-6n-7o-8p5r8u28v-6w-4x-4B4C-3F5G-5I-6J-4K-4L-4
    *lands -10 a-4b-4c-4d4e-4f-4g7h6i-6m11n-6o-14p8q-4s-6t-7u-15v-5w4x-20y-7z-4B-4C8D-6E9F-10H-5J4
    *lands 0 L-3
    *lang 6 a6b-4c-3i8j-5k-3m8n9o3p7q-6r6s-3t21v6w11x-10y-7A-10B-5C-5D-8E6G-3K4L-3
    *lange 8 d8r6w7x8B8
    *langs 7 a-5i-5k4r-5t6w6x7A11C-4D-7I-4L-4
    *lank 5 d15q9s8
    *lant -4
    *lapen 0 a-4b-5c-5d-3l-4p-5q-5r-6s-5t6v-5w6y-4F21I5L-7
    *laris 0 e10
    *lass 0 a4c-5d12e-4l9m4n-5o-7r-4s-6v-4w-5x-6y14z-4A-5B6J5
    *last 0 a-4b-3c-5f-4g10h4i-6j-5r4t13v4w5x-4y5z12A7D-3J5L-4
    *late -6 a6e9g5h7A9L5
    *laten -3 a-4d5e-5f-4g3h-4k-6m10n-4o-4p-5r-5s5u-4w19x3z5B11E-7F3H4J3L-4
    *later -3 a-5c5m-4o-4r-4v-4E12G17K-6
    *lates 17 o9
    *lator -6 q13
    *laugh 8 E12
    *lauw 9 r18
    *lauwe 0 D7
    *lbank 0 y9
    *lbare 0 u10
    *lbus 0 b12
    *ld's 12 L11
    *lden -21 d5i-12n-5o6v6w5z6F19
    *lder -3 c4f-4i-5p6r9t-5u-7G4I5L11
    *lding 16 e-5i7t5v-8w13
    *ldn't -20 b11h6u-6A6
    *ldren 6 a7c-4f-6g-6h10n-4o-4q-4r9u5v-4w-4x7B9D-8G8I8J9
    *lear -8
    *learn 9 b9c-5d-5e4i-4j-5k5l17m-4n-4o-4p-4q-8r-3t-4v6w-6x-8z4B4C3E11G-4K-3L-3
    *lease 21 b-5e-3g-3i7k-4l-4o4q-4r-4t8v7x-3y-4A10C-4D-3J-3
    *least -8
    *leave 0 i9
    *lecht 10 e9o7r8
    *leden -4 t14v10w8
    *leed 5 D10
    *leef 0 c16
    *leefd 7
    *leeft 0 c14
    *leeg 20 e17o5s6t-6w11x9E-5G5
    *leek 7 u11D8
    *leen 13 a-16c2d2e2f-12g6j8k-3l-11m4n3o-3p4q8r-9s3t-3u-3v-5w4x5y7z-14A-2B4C7D-3E3F-6G-5H-4I4
    *leen 0 K-6L-2
    *leens -9 a-6e-7f3g-5h4i4j-6k-3l3n-11o5p-3q-5s-5t7v-3x4y-5z6A9D-4F-7J-3K-3L-4
    *leent 0 d13
    *leep -10 a-5d6i8m-5n5s13t10v-4y-5A18F6
    *leeps 0 c14
    *leer 0 e12i-5o8t-5v-4A-6E11F-4H27L-5
    *leerd -12 s9E11
    *leert 0 b8c-6g10s16H11I7
    *lees -29 a-4d28e-5f10j4l-10q-5v-6z-6L-5
    *leest -6 a-9b-4c-5d13e-7f-7g-9h-5i-5j5k4l5m-5n-5o-5p-7q-8r-4t-5u-7v13w-11y3z-4C11E4F-8H-3I4
    *leest 0 J-4K-3L-3
    *left 6 a8c6j4m7o7s5B4D-5E-6I-5
    *lega 0 f9l8
    *legd 4 i7l16z8
    *lege 8 G8
    *legen -14
    *legt 7 b-4f9i6j-5k-5o4r6s10t-6v6C-4G7
    *lein -9 g-5h8r9x10C-6E15I-7L7
    *leine 0 g13r-7t6A4B-7C16I-4
    *lenen 6 d18j10
    *lengd -9
    *lepel 0 f19
    *leppo 0 m10
    *leren -4 a10b-2c-6d-14f10g-6h-6i-12j-13k-5l11m-6n6o-2p-9q-3r-2s8t-12u-6v-12w-6x-8z7A-14B12
    *leren 0 C-11D-9E6F-2G2H16I-8J-8K-6
    *lerij 0 I10
    *letje 0 f12q7
    *lets 6 l9r9F6
    *leuk 15 d8f-5x7C-5F7G16
    *leuks 0 I13
    *leur 8 f13I8
    *leven 4 b-8c7e7f-7g4h9k4p-5q5r-4u-4w-5y-3z-4A5C-5D-4E-5G-4I3J5L-4
    *lezen -3 a-8b-6c-13d18e-9f-6g-15h-11i-9j-8k-10l-7m-10n-10p-12q-9r9s-13t-11u-9v20w-9x-7y-6z-7
    *lezen 0 A-7B12C28D-13E-9F-8G-9H-9I-11J-3K-11L-8
    *lfde 4 b-5d6e-4f-5g-5h4k-6m-4p-4t-6w3y-4z7A-5D-3H7J-4K3
    *lgens 0 c9A7
    *licht 7 a-4c4e6g-5j-4k-5l-5m3o-4p-3q-4r-9t-9v7w-5x-4y-6z13A8C7E-4F16I5L9
    *lied 0 h14
    *lief 0 E14
    *lieft 11 h8z9
    *liep 0 y13G6
    *lier 4 c-9e-4f8j4k5p5r-6t-7u-4v-4B9E-4H5K-7
    *lies 14
    *liet 6
    *lieve -9
    *life -5 d8w11
    *lift 5 a-5c8d-5e-5f-4i-3j-3l-4m-3n4o-4p14q20r-5t12u-5v-7y10A-4E10I-4J-4
    *liger 6 v10
    *light 7 l6v-5y9A9F8I11
    *ligt 21 b17c-9d5e-3f-10h-6i-3j-3k6l4m8n-16p5q12r8s5t-6u-5v6w5x-8y-5z-8A3B3F2I6J-4K-4L-7
    *lijf 4 b6e-5m10n7w-5A11K5
    *lijft 0 b-4c-4e14f-6l5m5n-4s4t-5u-4z4F-4I-4K6
    *lijk -19 a-3b-9c-8d9e6g-10i10j-7l-3m8n8p6q-3s-8t8u-5x-3y-9z-4A7B4C-6D3E-7F5G-8H-3I11
    *lijke 4 c6n12v5z7
    *lijks -6
    *lijkt 17 a9f11G9
    *lijn -11
    *lijst 0 a-4c5e-5g13j-5l7m11n10p-5r-4t4v-5x8y5z-6D11G7
    *like -7 a-10b7c-2d-3e-4f5g-11h-7i-2l6n2o6p-5q5r-7s-6t-4v-5w10y2z-11A2B6C12D-4E-2F15H-9I-2J-9
    *like 0 K6
    *line 25 a-9e3f5g-8i-4j4k-3l-7o8p-5q-7s-3t-10u-9v-11w-6x-5y-5z4A-8B-6C-5D-7E-5F-7G-3H-3I-3J-4
    *line 0 K-6
    *ling 18 b-7c8d-6e10g7h-9i31j-5k-4m10n-13o-3p-5r-7s22t7u-4v-7w12x-10y-8z-5A-6B2C-2D-8E-14F9H-6
    *ling 0 I10J-2K-7
    *link 0 z13
    *links 0 s8
    *lion 0 v11z11
    *lish 0 a4d8n10s6u-5x-7E16
    *list 9 c-4f-5h4l-4n18r-5s6t17u4w-4y-5B4F-6I-4
    *liter 0 f10
    *litie 7 u10z7L11
    *live 11 t22H-5
    *lived 0 F12
    *lives -7
    *lkaar 0 a-4b4c-4h5k7q-6r5w5x10z5E-4K6L6
    *lkast -6 e11
    *lked 0 n8q11
    *lken -9
    *lking 11 c7y7
    *lkon 10 v7x8y13F-6I8
    *llage 0 x11A7
    *lled 6 l6p5z6I9K12
    *lleen 4 a-15b1c3d2e3f-7g6i-4j-4k-2l-6m4n3p-2q8r-8t-2u-2v-5w5x6y8z-11B4C7D-2E4F-5G-5H-3I5K-5
    *llega 0 f9l8
    *llen 3 b-2c-3e-4f6g-12i-2j-3k-17l21m-3n4o-7p3q-7r16s-12t2u12w-1x-10y13z5A-11B-7D-4E17F-11G-10
    *llen 0 H-7I-9J-5K-10L7
    *ller 0 y7I9
    *lles -11 a8b9c-4e11f-8g-9h6i5k-4l15m-3o-13r-9s-4t-8v4w-13x-5y-4A-5B-7C-2D3E11G5I8J-6L-7
    *llie 0 a2c3d-7g7h-7i-7j4k-6l-6m-6o-6r-12t-5u-6v-3x-9y-3z-4B-9C2F-7G-2H4I-2J-11K-7L4
    *lling 0 a-4c8g-5l5n-4o4s9t-4w7y-4A-5B6C-5D-5F8G-4I-7
    *llow 14 g5j9z-5A7B12
    *lmpje 17 o9r8
    *loan 0 i14
    *local 0 x11
    *lock 12 o8v5z10K7
    *loeg -8 y10I10
    *loem -10
    *loer 0 x11
    *loers -8
    *login 9 k27
    *loket 0 m6u13
    *loma -16 m26
    *lone 0 w9
    *long 9 c-4g5i-5n10o-4t12u6v-6w-7x7y-4z-4C7E-5F6I-5L-4
    *lood -6
    *loof 7 l8A14
    *loog 14 n28
    *look 13 a3b-3c-8e5h4j4k5l4o-3q3r21s-7u-6v9w5x-6y-5z11A11D4E-7F7G4H-4I-7J-5K-6L-4
    *looks -6 b8
    *loon 0 b9e12h-7i19m-5p-9t-6u-4v-7x-4z-4G-5K13
    *loop -4 a-5b-5c-7d14f4i4j4l6n-4t-6u12v-7w10x7y-4A-5E-4I-6J10
    *loopt 20 c3d-8f4h-6i-9j7k-6l-9m-4o9p5q-3s-3t-7u-5v3w-7x-11y-3A12B-6C6D11G-4H-3I5J-5K-3L-6
    *loor 5 f6i12t11K6
    *loot 0 G9
    *lope 0 K8
    *lopen 13 a8b10c15f-5h-3i3l-8n4o-7p-7q-8r-15t-8u-3v-17x-4y8A-8C-3E10F-9G-6H-3I-5J24K-5
    *lopt -8 f9w7
    *lopte -8
    *lord 0 c-8t16A7
    *lose 10 l13t7w-6x6y13
    *losed 0 b11p23
    *loses 7
    *lost -8 d8F8
    *love 8 a8d10e-7f9g-4h4i-4n-4o-4r-4t6w6y4A-4D-4E-6
    *lowed 0 t6K12
    *lowly 0 l9
    *lows 8 r11
    *lpen -12 a-3b-7d-2e-4f3g-3h5j6k-4l5m-7n-6o15p-10r2s2u-6v9w-10y6A-5C3D-5F9H3J9K-5
    *lsnog 7 m19
    *lsof 7 j6u8I8
    *ltijd -7 a2c-7d2f9h-4j-4k-4m-7n10o-12r-6t-9u-5w5x6y-11z-2A4B13C5D2E4G-7H10I-7J-5K-6L-3
    *ltje 0 b-4c6f-5g-4h11j9k5n-5q17s-5t-6u7v-9w-6x5y-9z9A-5C11D4E-4
    *ltjes -18
    *lubje 7
    *lubs 0 a17
    *luis -8
    *luit 0 H11
    *lukt 19 c7h8i6F8
    *lunch 10 y8
    *lves 0 L11
    *lways -9 e8v5J8
    *ma's 0 f8o10
    *maak 0 j8t-5v5z6C7E8H9
    *maakt 3 a-6b-5c-8d6e5f-3g-4h8i-4l-3m9p6q-6r-6t5x3y6z-3A-6B-9C-3D-8E-8F9H8I-6K-5L-5
    *maal -4 b5c-4h-3i-4k3m3n3p3q-5s-4t-8u-3v6w13z-3A14C-6D-5E-6F3G3I-3K9L3
    *maand -6 b-5e13f-5g-4k-4l-7n-3r4s-3v5w-6x-4y-5C-3D-3E-3F-4L-3
    *maar 5 a-2b-2c4d11e-9f6g7h-8i5j-14k-5l-12m-2q15r4s5t-2u9v-8w-7x-7y-3z2B11C-9D-7E3F-4H-13I-3J3
    *maar 0 K-4L6
    *maart -8 c6D7
    *maat -4 b23y8B8F-7
    *macy 0 r16
    *made -12 a9f8x7B6
    *mail 8 b-4c-5k-13l17n-5v36z9
    *mails 0 l12z8D9
    *make 9 b-4c5e-4n10o-6p4r8v-8y-4z-4B-4C8D5E4F-5G4I3J-4L5
    *maken 12 a-4b13c-8d3e4f-9g-3h11i-5k5l-9m3n-5p9q-4r-6t-13u-5v11w-4y-8z-6A4B-6C-7D-4E4F-7G-7
    *maken 0 I-10J8K-3
    *maker 0 t7
    *makes -6
    *mall -12 g7
    *mama 0 f6I-8
    *mand 13 a-14b-5c4d-17f-5i7j-17k-3l-10m-2n2o-8p11q-2r-4s2t-4u9v-7w12x10y-13A-5B-5C-4D2E-4F-6
    *mand 0 G-4H10I-2J6K-1L-9
    *mans 0 d18
    *many 0 f9g7v6
    *mara 0 m12
    *march 0 o9q6x7
    *marks 8 s11
    *markt -4 a12e-5f8q25t-4v-5w-5x-4y-6A6E-4
    *marry -8
    *mate 0 t10
    *mates 0 L11
    *maths -7
    *mber -4 b-4c5d-3e-4f6g6h-4k4l-6n5o4p5s-3t5u-8v-3w-6x8B-5C-3G-4H-3I3K-5L-4
    *mbers 0 f12s7z7
    *mbone -8
    *mdat 5 c13g5v-4w5A7D-4H9K6
    *mean 0 a-6c8o9t5u8v9E8G13J11K18
    *means 0 v8D7
    *meer -5 a2b3c3d6e-4f-12g-4h8i-3j3k6l5m7n-6o-7p10q4s4t7u-9v-3w-6x-2y2z13A15B-9C2D7E-10F8G-2H11
    *meer 0 I8K3L-14
    *meest 0 w15
    *meet -9 c6l6u-7L10
    *meld 0 t8z10
    *meldt 0 J12
    *melk 11 e8r25
    *mells -9
    *mens 4 d13k5o13F8H12
    *ment 8 b9d6e-12f-3i9k12l-6m-4p10q-5r-11s-7t-7u14v-3w-11x-10y-4z-3C-5E-6F-10G-5H-5I-7J6K-7L-5
    *ments 8 b15H9
    *menu 8 l12B9
    *meone 8 a-4b3c5d-5e7g4h6i5j-6k-3l-7m-4p-7q6r-4s6u4w6x-5y-6z3B-5D6E-7F5I4J-5K-3L-5
    *mera 0 z8
    *meren -8
    *merk 9 r19
    *merkt 0 v11A12
    *mers 0 c-5e-6i8p9x7y9E-5F-6I-5
    *meten 0 f14
    *meter 13 a-5e5f5q4t-6v-4
    *mevr 5 h8k5A11B8E5G8J6
    *mhoog 0 t10
    *mijn 0 a-13b7c5d-10e-19f-10g7h5i-8j-4k14l-3m14n3o17p-9q2s-17t4u-12v-2w-12x-15y-1z6A19B4C4D-6
    *mijn 0 E2F-2G-5H11I-11J-10K8L-5
    *mijne 0 s9
    *milie 0 i9k5l6q-5s11w14x-7A-5C7D6F5
    *mill -9
    *mily 0 j6q9s-5x8C7F7
    *mind 0 d9j6v7w-5A14B5K7
    *mine 6 b-5c4k5l10m5r9s11w7x-4I7
    *ming 6 e23t10
    *minus 0 f10
    *miss -12 a10d10s16w15
    *mist 0 a-5d-5e8l-4n-4p-7r5t-4w10x14A11D-6K-9L4
    *mles -6 c11
    *mmel 13 d6r10t6u7L8
    *mmen -8 a-9c10e-6f13i-5l-5n-5q-4r-5s4t11u7v-6w6x-5y7D-5E-7I-12
    *mmer -5 b-6c3e-7f-4i16j-6k7l-9n-4p-4q7r-4s-4t-4u-4v-6w-7x4y13z13C-4E-5F-5I9L-4
    *mmers 0 i9
    *mocht -12 x7J9
    *moest 8 b3d-5e6f5g-4h9i-5k7m5n5p-4q-5r-7t-11u-6y-8A-4C-3D8E-5F-4H-3I-4K-5L-5
    *moet 6 a-12b8c5d-10e-11f9g-3k4m-11o21p-5q-8r-4s-7t6u11v-2w-12x-16y-3z-4A5B-10D-6E-17F6G-1H3I2
    *moet 0 J4K-4L-11
    *mogen 5 a6c9J6K17
    *molen -10
    *mond 4 E26
    *money 0 a-5b7c3d-4e4g-7h3i8j5k-6l-6o-5p-5q-3r-6s-5t-8u-5v-12w-5x-5z5A-5B-4C3D3E-7F-5G-3H-4J5
    *money 0 K7
    *month 0 b-8c9e18f-6i10j11n-4q-4t-5u-4v-6w-5y-5F6L-4
    *mooi 10 a-4g-5h5y14z4B5D-6F-5L-4
    *mooie 5
    *moon -9
    *more -4 a9b13c7d12f-7g5j-3l7m-3n-9o-5p-7q10r-7t7u-5w-4z-5C-6D-6E5G-4I3J-4L-5
    *most 0 a7p12t7E13F11
    *motor -8
    *move 0 v7B7F11
    *moved 0 g7o7t10
    *mpel 0 i8m7y6
    *mpels 0 t11
    *mpen 0 r9
    *mping 9 t10x10
    *mpje 36 b8e-4f-5g7h4i-7l-6o7r5s-4y-5z9I10
    *mple 9 d7h5r-5v5z5I7
    *mpty 10 a15
    *mster -9
    *much 0 b7c-5d-12j13o6q-7t-5v-7w-5y7z5A15B13D4I5K-4L5
    *muis 0 l17C8
    *munt -10
    *must 0 x6
    *muur 8 c-5j5m9p6t11v-5w-5F7
    *naam 30 b4c4d-10e-9f-5h9i21j-9k5n-3o-6p-4q-7s-5t3v-3w6x-3y-6z13B7C-5F-5G-3H-3I-3K-4L-4
    *naamd 11
    *naan 0 c5d6e-6h15l5D12
    *naar 11 a-9b7c1d4e2f-6g8h5i1j-10k-2l-4m4n-4o1q25r-12s4t-7u5v2x-7y4z-1B4C8D2E-5F2G2H-5I-9J-10
    *naar 0 K14L-10
    *naast 13 b-5d-4h-4i-9j-8k4n-4o-3p3q-5r-5s9u-3v7w5x9y-6z-4A6C5F-7G-3H-3I-3J6K3
    *nacht 7 g-5n-7p-4r-5w9y-7A-4F30K7
    *nada 0 w16
    *nage -7 b-5c10e6g10h5v8B5C5D6J8
    *name 18 a-4c4i9o-4p6r4x15A-4B-4E-5F-4
    *namen 6 x9B12
    *names 6 k6w8B7
    *napt 4 f6u14
    *nboek 0 d9o15
    *nbox 0 k10
    *nbus 5 q7v11
    *ncode 10 o9
    *nd's 0 b6
    *ndaag 0 g9u11
    *ndaan 0 I13
    *ndag -16 c-4d-5e4i-6k5o-4r-4v10w9x12z-4A-8B-4E-4F-6J7K12
    *ndam -15
    *nday -6 a11s12w11A5
    *ndays -8 F9
    *ndel 0 j11
    *nden -2 a18b-2c13d8e-8f-9g6h-7i-7j-6k-10l-8m-3n-5o-5p7q-12r-22s-9t-12v-13w11x4y-9A-6B-11C-10
    *nden 0 E-6F-4G-3H-8I-11J27
    *nder 28 b14c-1d8e-4g-1h-9i-16j-13k-11l-5m13n-3o2p-12q-20r4s-4t11u4v-9w-9x-1y-4z-13A-2B6C-3D-3
    *nder 0 E-2F14G-3H-12I7J-5L6
    *nderd 9 a-8b-6f8g-3i3j9k-5l-7n-3o6q-3r-8s3t10v-8z8A16C-3D-3F-5G7I4L-4
    *ndere 12 b-4c4d-5f-5g7k-4l-4m-3o-7q4t-7u4v-4w5y-5A-4B-4C-4F-6H-3I9J-6
    *nders -7 a-8b-4c3d-4e3g-5i-2k4l5m7n-8p-6q-6r-3s5v15w9x4y-3A12B-10C-5D6E-9F-8G-5H-4I-15K-2L-2
    *ndig -11
    *ndigt 0 s15
    *ndin -13 x8
    *nding 0 v7F9
    *ndje 6 i8r-6w7F7
    *ndjes 8 o8r14
    *ndle 0 v13
    *ndoor 0 E11
    *ndoos -10
    *ndow 4 e6v7
    *ndred 7 h5t9G7
    *ndse 5 a-5u-8x8C-9E-7
    *ne's 11 g7
    *neden 5 x9A11
    *need 0 b10c5d-7e10g14h10j14l-7o-5p-6r-3s4t7u-4v-11w-7x-9y4z-10B-5C-3D-3E-4F4H10I-5J3L-4
    *neef 0 b9r10x8
    *neem 7 b6e-6i6l7n-4r14K5L5
    *neemt 13 a-4c-3g8q4r8t6w-6x7y-7z8B12C-3E-5F-4H-4I-6K-3
    *neens 9 i6I10K9
    *neer 23 a-6d-7e-13f3g-7h3j-8k-7m4o11p-7r-7s3t-6u-7v8x9y-12z6A3B-5D-7E10F9G-5H3I5K-6L-3
    *nees -7
    *negen 13 a4c8g-4h4o-4q-4s12t11v-4w6z-5D6E-5
    *neke -8
    *nemen 0 c-7p12D8E9
    *ners 8 e7l9r8x7y8E8
    *nese 11
    *nest 0 t11
    *netje 0 E9
    *never -20 d5f5g-4j-5k5l-9n4o-4q5r-5u3y5z-6B5H-3I-4K5L-3
    *next 0 e-6h6l-5m-4o5p-6r13u-4x6y-4A14F-4G10I-5K5L-4
    *ngaan 0 C17
    *ngaat 0 L14
    *nged -7 c6p6r9A8K10
    *ngeld 10
    *ngels 13 r7s8E15
    *ngen -4 a-10b18c-8d1e-16f16g-15h-11i4j-5k14l11m5n7o-9p-5q-6r-4s-4t-11u-14v-11w2x-3y7z11A-5C-3
    *ngen 0 D-9E-15F-7G-3H-8J-5K-2
    *ngens 0 d-4q-6t-6A14B4C-7D-4F5I11L7
    *nger -3 c-5e-6g-3h9j5k-5l4t10v11w-6z-4A4F-6G-4K10
    *ngers 9 f5q6z7A12E10
    *ngste -7 C12
    *nhuis 6 o-5p-4q6r-7u11v-4w-6x5y-10z10A6E-7F-8I-4K-4
    *nice 15 w7z9D9
    *nicht 0 k10v7
    *nieen 0 y15
    *niek 0 a8m8n13G12
    *nier 0 s7
    *niet 4 a-11b7c1d2e-12f-9g-6h-6i9j-10l-10m-5n14p1q17r1s5t-3u2v-4w-5x-13y4z-11A4B-5C-3D-2E1F2G7
    *niet 0 H-12I8J-6L-10
    *niets -3 c-5e-4h8i-5j5n12o-4t7u-4A-4C-5E6I-4L7
    *nieuw 0 b7c-5l-8w11K6
    *nige 11 p7x7y6H7
    *night 6 a-6c-3e-4f-5h-3k-4m3n-4o-4p-4q4s-3t4v-4w9y-10z9C3E-6F4H6J-4K9L8
    *niks -12 a6b-10c5d-3e5f-3g-12h-6i-3k-10l-2n-7o-5p7q-9r6s-5t-6u-8v2x-13y-7z5A-3B9C8D-4E7F13G8
    *niks 0 H-6J16K4L4
    *nikt 0 E10
    *nine 5 a8h6j6v-5w4B6D-5
    *ning 11 a5b24c-16d-9e7g6h-12k-3n-8o12p-4q-7r3s-5t8u9v-7w-7x-4y-17z6A-12B-8E2F-8G-10I-14J-13
    *ning 0 K-11
    *nings 7 a-6d15g5o11q-5w10J11
    *nkel 3 a-4c8i-7p13r4t-5v-5y8A-4E4J9
    *nken 15 a9c-6d-4e7f-5i11k11q-8t-5v-8x4y-5A-4C-5E-5F21I-5
    *nker 0 h7q14A10
    *nkind 0 l11B7
    *nking 0 j7z9
    *nkje 11 f6i-6z10
    *nkomt 0 e13
    *nlijk 11 a6e7m10q-5B4F6
    *nline 0 a-8b6c4e-5f-6g-5h-3j-5k-5l-10n-4o-5p-3q-6r-5s-4t-7u-6v-8w-4x-4y-3z8A-5B-3C-3D-5F-3I-4
    *nline 0 K-3L-3
    *nlog 0 k12
    *nment 0 k11
    *nnee 0 f10
    *nneer 0 y-5E7H6I5
    *nnen 9 a-2c-10d2e-11f15g-12h2j5k-10l-4n14o-7p-7r-15t-3u6v2w8x14y-18z-5A5C-8D-9E-1F9G23H-6I-6
    *nnen 0 J-3K-11L-9
    *nner 0 l6u6w8y6E6I7
    *nners 0 l10r9E9
    *nnie -7
    *nning 0 d6f9
    *nnis -7
    *nodig -6 a-5d-4e-5f6g6i-5j11l-6q7r-3s10t-5v-7w-5x-3y-3B-3E-7F6G-4J-4K-5
    *noeg 4 v6C11G8J6
    *noemt 0 y10
    *nomen -7 m8
    *nooit -16 a4c6d-4e-4f5h8j-8k-3l-6n-9o-3r-8s-7t2u-3v-10x10y-9z9B14D-10F-9G-6H-4I-2J11K3L-5
    *note 8 u9D8
    *noten 0 w19
    *nough 8
    *nows 0 r7t6G15
    *nsdag 0 c-4d5f-5g18j16n6q-4u5w5x-5y5A-5B5E-5F-6I4
    *nsen 2 a9b-6c-5e-3f5g-6h4j5k-5l-6m-3n-5o-9q-9r-6s-6v-9w9x8y-4z3A-12C-6D-8E-4F-10G-2J4K-3L-3
    *nside 9 F7
    *nsion 0 a8k17v-8A6
    *nste 4 b9d10g9r6w15y5H5
    *nswer -6
    *ntact 0 d-6l6o-7s-5t-7u-8x-7A9D8E-6F-5H4I-7K-4L11
    *nted -30 a6j9
    *nteer 0 J14
    *nten 17 b-3c-3e-3f15g-4h8i-10j10k-8l-6m-3n-5o-6p-4q6r-4v3w6x-5y-6z10A5B-5D-8E4F-6G-3
    *nter -13 c8d-4f-4g6i-5k-6l-6m-4o-3p-4q15t7w-7x-4z-6D-4E10I-4J-4L7
    *ntern 0 D12
    *nters 0 c12
    *nthe -7
    *nths 7 m7q6G7
    *ntie 0 a-4b7d9e5g13h7i-6l-4n-6o-4s-5t11u-4y5C-4D-4F-4I7K13
    *ntien 0 l7
    *nties 0 u12
    *ntig -10 a6c-8e-5f-5h-5i-8k5l-4m7o-4s8u7v-11w-5A8E4I3J11L-4
    *ntil 6 e-6g11j10o5s6A5I8
    *ntine -5 x9E11
    *nting -7 F16
    *ntist 0 g7
    *ntje 0 b-4d-7f-4g8n-5p13q-3y8z9A5C5D-3E-6F-5I-4J-4K-3L-4
    *ntjes 12 c-7e9f8i5p7u7v8z15C5H5
    *ntoor -4 c7j8u6
    *ntor 0 r-5D15G16
    *ntre 0 a12
    *ntrum -8
    *ntry 7 a6q6u6C6J7
    *nurse -5 m8J7
    *nuten 0 n8q7u-4A5D10I4
    *nutes 0 n9s6y6G8
    *nyone -6 i13
    *nzen 0 I14
    *nzoon -8 b6c-5g-5v6C5L10
    *nzus -9
    *oach 0 s11
    *oals 0 h9r-5u9y10B6
    *oard 7 u10
    *oast 0 y18
    *obby 0 a11y12
    *ober 6 e7q6t10
    *obiel 0 c10q10
    *obody -15 a-4c10d-5f-4m-4n6p4q-6r12s-4v-3w7y-4z-4D-5G4I-4J5L-5
    *obot 0 p13
    *ocaat 0 i10
    *ocal 0 x11
    *ocals 0 x12
    *ocent 7 b-6e-8f16i-7o14J10
    *ocht -15 a-4b-9d-4e-8i5j-4l-3o-4p-4q10r6s-4t19x4z4F-4J7
    *ocked 11 d9
    *ocks 11 t11I8
    *octor -8 n14r-9v-5G6
    *odat 10 l-5s7L5
    *oday 0 y9
    *odes 12 k17
    *odig -6 a-5d-4e-5f6g6i-5j11l-6q7r-3s10t-5v-7w-5x-3y-3B-3E-7F6G-4J-4K-5
    *odra 0 I9
    *oede -10 b10
    *oeder -5 a-5b-2e10f3g9h-3i4k-3l-8m8n-11o-3p-7q-8r5s-5u-5v9x-7y-7A-5B-4D-2H5I6J-5K-4L-2
    *oeft -11 J10
    *oefte 0 g8y10F14
    *oege 0 g12
    *oegen 0 h20k5
    *oeger 3 a6b-5d6e-3f-6g-6h-9i-6j8k-3l11m10q6r-6t-6v-7w-8x2y11z-5A4B10D-8F4H-3I-5K-4
    *oeie -12
    *oeit 0 y9
    *oeite -9
    *oeken 0 a-9b-6c7d19f-8g-7i-3j-9k-6l15m10n-5o-9p-6q-8s-8t-9u-5v-9w-8x-4z-5A-2B-11C24D-8E-7K-5
    *oekje 3 a5r8s12v-5x-5A8C8D-7F-4H15
    *oekt 0 a3d10e-4g-4i-4j7l3m-4n-6p4q-4r4t9u-4v-7w5x3z-4A-5C-6D-3G-3H-3K-4L-6
    *oelen 4 b11g6r5x8
    *oelt 0 d-4e4f-7i-5j-7n-5s6t-5y9z12B6H6L15
    *oemen 0 c11i10o8t8u-5v5
    *oemt 0 y10
    *oende -7
    *oenen 4 a5e14s-5w10x10D9I8K11
    *oepen 0 l10A9
    *oers -12 t10
    *oest 16 b3d-5e5f4g-5h8i-5k6m4n5p-6q-5r-3t-14u-6y-9A9C-3D8E-5F-6H-4I-5J4K-9L-6
    *oete 8 d12o15u11C5E-6
    *oeten 0 a3c-5f4i-5k8l10m7n4p11q-4r5u-4v5w4x-6y-5z-6A12B5C-3D4E8F-5J-5K-3L7
    *oets 12 f8g-6n6o7r-5s13u-4D-6H9I-5
    *oeven -9
    *oezo 0 k8p9B9J9K8
    *offee -5 w14
    *offer -6 w8
    *offie -11 w9x7
    *often -9
    *ofzo 0 c11
    *ogen 0 a18b6d22e-5q8t-6u-5v-9w-5x-5y-5z-4B-6C5D-4E-5F-5I-4J4K16
    *oger 14 e7H12
    *oggen 8 c-5j-13k14l-13z-9
    *ogin 9 k27
    *oice 7
    *oien 8 e7
    *oier -9
    *oiets 13 b10n11s6x5z8D-6
    *oilet 10 c11A13
    *oing 9 a-7c-8d-3e4f-5g-6i-5j-6l-6m-4n-5o13r-3s7t-6v-6w8x8B-4C6F-5G15H6J-6K-8L-3
    *oins 0 b11
    *oint 8 E13
    *oints 0 o9
    *oise -6 A12
    *oiste -11
    *oked 0 h9o11u9J6
    *oken 0 b-5c19d11e-7g-4i-5n-8o-4q-5r-12t-5u-6v-6w9x4y21E-4F-5H-3K4
    *oket -7 m6u12
    *oking -13 b-4c-5d-7e-4h4k-5l4n-4t6v-5w-5x4y5z-5F9L-5
    *okje 16 l6r6w8K13
    *okken 14 a10c8D5F-5K9
    *okter -8 a-5b-4c-6e-6f-4i-5j5k6l7n9q-5r-6s-4u9v-5w-5x4y-7z-3A-4B-4F-10G6I-4L-3
    *older -7 c5e-5r10u-6G5I7
    *olds 10
    *olen -9 u6x9z8
    *oling 0 m14
    *olis 0 c11v9
    *olle 9 o15w14
    *ollow 11 j10A7B13
    *oloog 11 n28
    *olpen -7
    *oma's 0 o12
    *omaar 8 K9
    *omaat 6 b24y8
    *oman 0 n10
    *omans 0 d19
    *omdat 5 c13g5v-4w5A7D-4H9K6
    *omen -11 a-7b-3d-6e11f-5g-4i-7j-3m-3n3o-11p-9s-6t-14u10v-17w-2x5y11A20B-3C3D-5E-8F-2G3H-8I-8
    *omen 0 J10K20L-5
    *oment 0 c6p15
    *omer -9 a-5d10e-5f-4g-7n8q10u-5v-4w7y-4A-5B-4E-6F7G14L10
    *omers 0 p10
    *omes 0 a-4c-6j4n-5o5p4q-4r-4s6v-4w-5z4A7D-5G8I-4K6
    *omma 0 f11
    *ommel 15 r10u7L8
    *ommen 0 f12s7I-8
    *ommer 0 I11
    *on't 7 a3b7c-3d-3e-5f5g-8h-2i3j-9k5n5p-6q2s-7t-5u-3v3x-3y2A-5B-5C5D9E-3F4G3H-5I6L2
    *once -4 a7q10r7
    *ondag -19 v15
    *onday 0 a6
    *onde 11 g10r8
    *onden -9 a-5d-3e-5g-7i-5q-4r-4v-5w15y-4A-4F-8K3
    *onder 6 a-2b10c-12d4e-13f-4g-4h-7i-6j-2k-10m13n4o-3p-10q-11r2t5u2v-3w-10x-9y6z-11A8D6E-3F22
    *onder 0 G-5H-6I6J3K-11L10
    *ondje 0 b6
    *onds 10 b-5c14d-3e-7h-3i11j-4l5o-3s-4t5u-6v9x-5y-8C-4D-8E-3F8H7J-3
    *one's 11
    *oned 10 D8
    *onen 0 b-5c4d-4e6f4g-4j-4k-4n-4o-4q-4r-7s-6t15v-6x5y4E-4F-7H6I7
    *ones 15 d6i-4o12r10v9
    *oney -4 a-5b7c3d-4e4g-7h3i8j5k-6l-6o-5p-5q-3r-6s-5t-8u-5v-12w-5x-5z5A-5B-4C3D3E-7F-5G-3H-4J5
    *oney 0 K7
    *onge -8
    *ongen 7 c-5d-4e-4g-4i-6l8m7r-6v5w10x-4z14A-4B7C-4F-6I11
    *onger -7
    *oning -4 b-6c-5d-4f-5i-4j6k7l7o5r-4t20u9v-10z5A-4E5
    *onken 14
    *onker 0 q14A10
    *only 12 a-3b-5e-5f-4i-8m-3o-3q-5r-5s-4t-5u3w7x4y11z3B3C-4E4G4H-4J5L-7
    *onnee 0 f10
    *onnen -7 i10
    *onth 0 b-8c9e18f-6i10j11n-4q-4t-5u-4v-6w-5y-5F6L-4
    *onths 0 m7G7
    *ontje 8 z10
    *onus 0 e17
    *onze 15 j12k7o-5A17I5
    *onzus -9
    *oods 9 p12
    *oofd 11 a4g-4h22i-4k-3l-4m-4r-7v-6w-4x-4B-5C5D-5F21I-3
    *ooien 8 e7
    *ooier -9
    *ooit -10 a2c4d-5e-6f4g-4h7j-11k3l-7n-10o-4p-3r-9s-5u-4x8y-10z8A-3B13C-5D-11F-10G-6H-5I8J9K8
    *ooked 6 h9o11u9J6
    *ookje 9 K16
    *ooks 3 a-4b6d24e-4f-5g-5i-6k-4p4q-5r-4s-10v-5w-8x-4z-5A-7B-4C21D-9E-6F-5I-4J7L-5
    *ookt -13 i20t12y12
    *ools 21 a7E14
    *oons 0 a11w7z7L17
    *oont -10 a-5b-4g8i-4l-4m-3n6o-3p-5q4r-5t13u-6y-5D9E5F-6I-5K-4L-4
    *oopt 12 a5b-5d-11e2h-7i4j-3k-8m-5o7p11q-3r-5s-5t-9u-8v6w-12y-5z3A6B-8C7D9E-4F-4G-5H-5I4J-6K-4
    *oopt 0 L-7
    *ooraf 0 n11
    *ooral -7
    *oord -6 a-7b4c-4d-6e-5f-5g-6i-6k11m-4n18s5u-4v-15w-7y-7A5B-4C3E7F-4G-5H-3I-4J-4K4L-5
    *oorde 11 q9
    *oordt 8
    *oort 6 b-8d-4e-6f-3g-6h-4i3j12k21m6n-3o13p10s3u-4v-17x-5y-5A11D6E-9F-5G4H-3J-4K-4L-4
    *oorts 0 r9
    *oose 0 w10
    *oots 10 e14
    *oover 0 A10
    *open 4 c2d-2e-6f2g4h-6i15j-3k-5m-8n-3o3p-18q-7r-16s-11t-12u-5v-5w-5x-5y2z-7A6B3D-10E-3F-11G20
    *open 0 I-11J25K-10
    *opend 0 z11
    *opens 9
    *oper 0 f13B9
    *opie 0 m10
    *opjes 12
    *ople 4 a8b-6d-3f-6g-4h-4j-4k-5m-3o-10p4q-4r-6s-5t3v-3x9y7A-8B-5C-6D-6H-3I-7J7K-4L12
    *oppas 7 g14
    *opped 4 c14m10v-5
    *oppen -10 a6f6p8r-5v6K7
    *opte -8
    *opzij 0 e20
    *oraf 0 n11
    *oral -7
    *orbij 12 q11
    *ordat 5 e7F7
    *orde 8 q8v7
    *orden 14 a-3b-7d7e-6f4g-5h-8i-6j-7k-10l-10m8n4o-3p-8q3s8t-12u-4v16w5x-3y-6z15A-8B2C-11E11G5
    *orden 0 H-6J-3
    *order 0 l11E7
    *ordig 0 s7
    *ords 5 h12n9r-6s5v10C10D7
    *ordt 13 a11d-7h-4i4k-5l5m-3p-7q-4r4u-5w-4z-3A5B4D-5E4F10H10J-3
    *oren -13 a-5c13d3e-5f-6g-4h-3j-4k-4l5m4n4o4p-4q4s7t8u-3v-9y-8A-5B7D-6E-6F8I15J-4K9L8
    *orgen 0 c9g-4n-5q-6r-4s7t-5u-5v12w10x-5z8E10F4I-6
    *orger 0 c10w10
    *ories 0 d10C18
    *orig -13 t8
    *orige 12 b-5e-5g7i7j-4l-7n9D7F4K9
    *orks -10 b8l7q5u7
    *ormal 0 u7v9x8I10
    *orman 5 m8B11
    *orms 0 l11v13
    *orrow -5
    *orry -19
    *orse -7
    *orst -11 n9
    *ortal 0 k15
    *orten 0 r8y8
    *orts 0 F9
    *orty 6 e5j5v-4y6G-4J6
    *osed 0 b11p23
    *oskee 0 x10
    *osten 8 t11
    *oster 0 l9y8I6
    *osts 7 g9
    *otel 0 g8h12
    *oten 4 e5j7o8q7w18z14
    *oter 0 I7
    *other 4 a-7b-10c4d-9e-12g10h2i15j-6l-5m-4n-7o6r-6s7t-5u14v-6y-8z-3B-4D-7E-2F-4H-6I12J-6L4
    *otje 8 c10e11k7r13v-10w7D-5K5
    *oto's -11 l10z7
    *otor -8
    *otte 0 t10
    *ou'd 0 a6f5i6j5u7w-5y6F-5J6
    *ou're 0 d9n11
    *ou've 0 q8
    *ouble 0 u9
    *ouch 0 j12w6D12L7
    *ouche 0 F13
    *oude 0 b-4c-6d3i4k8n-7o11q-4r8s-4v-6x4y4z-5B-4D-4F-6I-4J6
    *ouden 6 b-3d8e-3g-5j-5k6p-4q-4v6w-6x-6y7A13B10F-6L-5
    *ouder 5 g19n-5p7x5D6F-5I5K5L5
    *oudt 14 b-7c-3e15f-6g14k6l10n-6p-4q15s-4t-5v-10w-7z5C8D-4
    *ough 0 a-5b-6g-4h4i8l-4m-3n5o-4p-6q-4r-6z-5A-4D-3F8G-4J8
    *ought 12 c10e12u11v5
    *ould 4 b4e8f-4h-2l-4m2n6p-1q7r-9t-10u-2v-14w3x8y2z6A10B-12C6E4F5G-6I3K-8L-5
    *ound 17 a-3c-6g-5i-4j-3k-5l-9o-5r-6s-4t5u8x7y-8z-6A9B-3C5D-4E9F4G-3H4K-4L5
    *ount 4 a-4b18e-9h-4i4o-4q4r-4t-6v-8w-4y-4z14A-5B-4C-3E-5F6G-4K-4
    *ours -6 b-4d11e-5h-4i-6k-7m-5o-11q-4r-5s-6v-8w5x6y-5z-4A4C5E-5F-5G-4I4J8K4
    *ourse 0 c-4d-4f7g6j8l6m-4p-5r-4t-4w-5A-4B-4C-4E10F-4I10K-6
    *ourt 0 v12
    *ouse -8 a6f-4j-4n4o4p7q5v-5y8E-4K8
    *ousin 0 i8
    *oute 9 o15
    *outen -7
    *outh 0 E8L11
    *ouwd -14 E9
    *ouwe -10
    *ouwen -6 n-8o-4q6u7w-7x8y15F-6I-4L-4
    *oved 0 g7o7t9z8
    *oveel 0 f7n7
    *ovels 0 d12
    *ovely -7
    *oven 0 a-8c-10d-4f5g-4i-5j3k-8l-8m10n-5o-4p-5r-4s15t16u-5v9w5x-4y11A-6D-4F-6G-4J-3K-3L-3
    *over 12 a-15b-13c-3d-3e2f9h1i-2j2k-12m-6n7o-2p-10q-1r14s4t-3u15v-5w-4x4y4z13A10B-9C-5D9F4G8
    *over 0 H-7I13J-14K-8L-8
    *oving 0 c10
    *ow's 0 b-7c-7e-4f-8g4h4i-8l8m4n-7q-3t-4u5v-8x-5y4z3A5D-4H-3I10J4L-7
    *owed -7 i5t6K11
    *ower 13 t6x10A8
    *owers -7
    *owly 0 l9
    *owner 0 t13
    *oxes 9 t8A8
    *ozen -10
    *paal 0 A13
    *paar 5 b6p11J5
    *paard -8
    *paart -8
    *page 0 c-5d9e6h12k13B6
    *pages 8 h8v8
    *paid -6 b9z22K11
    *pain 0 n11
    *pair 9
    *pakt 25 t16u6w5C7I7
    *panje -7
    *papa -7 s9C15
    *paper 9 a-4e6m10p-4q-4v6y-5z-5B12G5I-5K6
    *pare 0 o8x11E9
    *paren 0 e23
    *park -5 a-5c-7e6p-5y7A20
    *part 0 o11A7
    *pasje 8 b8d16
    *pass 10 q15B7
    *past 5 a-7e-4f-4g34h4i-6l-4m-3n-4o-3r-5s-4t-5u-4v-6y-5z-4B-4C-4D-7E-5F-7G19J-5K-4
    *paste 0 A12
    *pauze 10 d6w10y8E18
    *pays 0 c14
    *pdesk 0 z16
    *peak -8 o-6x-6E16I8
    *peaks 0 E10
    *peelt 0 e11f10q7t7
    *peld 9
    *pels 5 r14t10I5
    *pend 0 s9w6y8z9
    *pened 0 a-5b5c5f-10g4j-6q-5t-7v4w-6x8z11A-4C12D-4E13G-4K6
    *penen 0 b15
    *pens 8 c-5t10K-5
    *peren -7
    *pers -13 i7j6
    *petje 9 n9
    *phew 11 h7
    *phone 8 a-7c-13d6e-7f-9g-4h-4i12j-6k-5l13m-5n9o-6p-7q6s-5t-8u-3v-8w8z-6A-7B-7C-4D-5F14G-4H-4
    *phone 0 J-5K-6L-3
    *pick 7 x7
    *pier 2 a-5b-6c-8e-3f-4h5i-4j8k3o4p-8r8t-4v5w-4x-4z-4A-4B5G-3I-4K5
    *pijn 20 d5n26o-6r9y-8F-7I6
    *pijp 10
    *ping 11 b-4e18f-5l17m-4n14o-4q-4r-5u-6w-6x7A-5E-7G-5J11
    *pink 0 r11
    *pital 0 c9l9q-5v-5K9
    *pizza 10
    *pjes 12 b7f9o5r-5w6x6G5L6
    *plaat 7
    *place 4 g4s5t16v-5J4L8
    *plain 0 n8r10u10D17I5
    *plan 11 e17f8o7t6y16E10
    *plank 0 d15q9
    *plat -7
    *play 0 a8A14
    *plein -7 x11E8L8
    *plek 22 a-10c-9d-4e-7f-4g12i-4j-4k-5l-4m-4s4t13u-7w-6x-5y-4z-5A21C-4E-4G-3I-6J20K6L27
    *plied 0 h14
    *ploeg -8
    *ploma -16 m26
    *point 8 E13
    *polen 0 x11
    *polis 0 c11v9
    *pomp 8
    *pond 0 f10
    *pool -5
    *pools 16 E14
    *poor -13
    *poort 0 j10k15A8
    *port -8 b-6c11d-6f-5g-4j-5l-6n-9o11q-6r-9s-6t-7u12v-8w-6x4z10A-6C5D29E-7F-11G-3I-7J-4L-4
    *post -18 a-9c-15d-5e-12f-9g-9h-5i5j-6l7m-11n6p5q-8s-7t-19u8v18x4y-6z5A-4C-5D-6F7G10H-3I-8J8K5
    *post 0 L-7
    *potje 6 c10e11r13v-8w7K5
    *ppas 7 g14
    *pped 6 c14m10v-6
    *ppel -7
    *ppels 0 r16
    *ppen -6 b-3c-8d-3e-5f10g-2h-5i-10j-5l25m-3n-3o-7q4r-14s-7t-4w-5y6z4A-2C-6D-7E7H-4I-5K8
    *ppens 0 t7
    *pper 0 E16
    *ppig -7
    *pping 0 e10
    *ppje 10 l8
    *pply 0 c10k11
    *pport 0 a6c7D14
    *praak 0 e5k11n11v-6E7
    *praat 6 a-6c-6d-4e-8g-4i-6k-6l-7m-3n11o-10p-5q-4r-3s-6t-5u-11v-7w12z-4A-6B-7C-4D5E28F-11H6I12
    *praat 0 L-4
    *prek 7 b-4c3e-4f-5g-3h20i3n4o-5p-6q-7r-5s-5v-6w-5y-5A-4B-6D26E7G4I-6J-5
    *press 0 n7
    *prik -7
    *pril 5 g10i12G11
    *prima -6
    *pring -4 t14
    *print -6 b-7d8j18k-6
    *proep 0 r14
    *ptop 9 c7h-4j11k-7l-10s4v-4z-5D-4E-4H5I-4
    *puber 0 I13
    *punt 7
    *puter -6 a-5b-7c-8d-4e-5f-6h4i-7j-12k-5l-9n4o8q-5r-9s-2t-4u4v-9w-6x-5y-6z-2A-5B5C-5D6F-5H-6
    *puter 0 I-7J6K3L-5
    *puts 11
    *pvang 0 a11c-9g20p-6s-7C-5D-6
    *pzij 0 e20
    *queen -9
    *quiet -11
    *raad 8 e7u21
    *raag 1 a2b-4c13d3e2f6g-5h9i-18j-10k7l-6m-2n-4q9r-2s2t-10u5v-1w-4x-4y-8z-7A5B-3C-2D3E3F7G-8H-5
    *raag 0 I7J12K-2L-14
    *raagd 0 c21l8r10I6K6
    *raagt 21 a-5c-4e-10f-3g-3h-3i2j-7m7n7o4p-3q-4r-2s10t9u-8v2y3z4A-2C2D-5E-6F3H-5I-7L-6
    *raai 0 f9E11
    *raait 0 v7
    *raak 0 b-4f-4j-8k11l14n10o-4q-4v-8w4z-4E13F-5
    *raam -12 a6c-4h4m6o-4u5v-4I-5L-6
    *raan 0 c12d12e8f-4m-4p-4r4s-5t7u14v5w-5B-5G-5J4L-4
    *raar 9 a6c-6u10D10
    *raat 9 a-3b-3c-3d-5g-9h-5i-10j2k-10l-8m-5n3o-13p-8q-11r-7s-11t-9u-6v-8w7x16y-9z-9A11B-7C-8D2
    *raat 0 E19F-19H4I15L-4
    *racht 0 d8e5j7k6x10
    *rack 0 j11
    *ract -7 b-4c-4h-5m-6p-7r-5t17v-7w-4A-5B-5G-4J-4K20
    *raden 0 f12
    *radio -6 d9w14E8
    *rafie 0 s19
    *rage 11 c8x12J7
    *ragen 2 a-3d-6f-9g-8h3i8k-2l-3m10o13q-3r10t-3v4w-8x-8y-3z-6A-9B-6C-5D6F-8G-4H-4J8K-5L2
    *raid -15
    *rain -4 l5o6A8
    *rains -14
    *raks -6 e7
    *rally 0 g9D13
    *ramen -7
    *rance 0 u11
    *rand -8 t7F22H9
    *rang -8
    *range -12
    *ranje 0 j8o9
    *rant -10 e7f12i10n-5p6q-4t-6v-7B33K10
    *rare 0 z25
    *rary 0 a7d10h5i-5v-4w-4C4H14L6
    *raten 3 a-6b-4d-6e-7f-6g-7h3i3j5k-4m6n-4o-9p4q-6r-8s-7u-12w6x-15y-7z-6A3B-6C-6D5E13F14G9I6J9
    *raten 0 K-4L-5
    *ratis -5 J12
    *ravan 9 c7t20A6
    *rbij 7 b-8c-4e-3l-3n16o-5p-5q8t6u-3v-5x-4y5z-5A-4C5E4F-8G3L-3
    *rcise 0 A9
    *rcle 8
    *rdag -12 a8b-3c6d-6f-7i-6j-7k-4m-4n5o-7p5r-6s-4t-9v-11w20x13z-7A10B-6C-3E5F8G-5I-6K-3L-5
    *rdam -5 o10q8
    *rdat 5 e7F7
    *rday 0 g6w7y13
    *rdeel 0 o8
    *rden -18 a3b-7d5e-9f3g-7h-9i-8j-9k-11l-11m13n9p-10s7t-13v14x-3y-7z14A-8C-5E9F-2G4H-6I7J8L-3
    *rdeon 0 a11
    *rder -4 a-1b-4c-3d7e-8f-1g-3h4i23k-3l10m-2n2p2q6s-2t13u-2v-3x-3y1z8B12C-2E3G-1H-2I-1L4
    *rdeur 9 t10x7A7
    *rdig 0 b9p5s6
    *rdige 0 w12
    *rdijn 8 t10
    *rdjes 8 s8
    *rdop 0 B18
    *re's 8 c-4d3e3h-3j-5k-5l8m4n-5p-3q5r4t-4w-5y-3z-3A11B-4D-5H5J-4K-3
    *read -15 a4b-7c-4d33f-7g-9h-9i-9l-2m-8p-4q-7r5s-4t-10u-5v2w-10z8A-6B5C12E-5G-7H-4I-12J-6L-4
    *reads 0 v9
    *ready 0 E6J12
    *real 8 z22E11
    *ream -13
    *reau 7 i11p14u5C6H10
    *reche 9 g32m6D-5I-5
    *recht -6 a7c23e-5i-4m5u-5v-12w9F-4H8K8
    *rect -7 b17
    *reden 6 t13F10
    *redt 0 u13
    *reed 16 q7K7
    *reef 0 v7y7
    *reeg -6 c7e-4f-7g-6i-7j-5k-4l6n12r11s-3t-5u13v-6w-5x-4y-4z4A-5B5D-3E-4F9I-5J-3K4
    *reek 0 I9
    *reekt 0 l8o-6w6x-10D8E9
    *reen 13 a-7b4c-8d-3e-4f-8h-10i-6j16k-6l8n-6q3r-6s-8t-5u5v-7x8y11z-3A-4B2C-6E-4F5G4H-4I-2J-4
    *reen 0 K-3
    *reep 0 f15n14
    *reerd 0 g10
    *reet 11 a10j5o-4x15y-4z5B6L5
    *regel 0 b10l-6C7
    *regen -6 h-6n-4o17r11t-5v-4y-7D-5F-5I-5L5
    *rein -8 a-5d6f9i-5n-5o6w-6y-5H13
    *reis 0 l7r11
    *reken 3 h-5o11D9E5F-4H5L5
    *rekt 16 F10
    *remie 14
    *ren's 0 C13
    *rence 0 v9
    *reng -15
    *rengt 0 g5w12B11
    *rent -4 a-5b13c23g4k12l4n-4o-4r-4t-7u7v-12w-5z-5G-4I-5K-6
    *rente 7 i23
    *rents 0 i8C7D7G11
    *ress 16 a6b11e-4f-6i-4j-5l9n5t9v-4z-4K5
    *rest -11 e-8f8o6p-4r11u-5B11C7E6I9
    *rette 9 L12
    *reven 24 a-5b8g-4k-4n-4r9t19v18A-4F-5H10I-4K6
    *rfde -9
    *rgang 0 r16
    *rgen -5 c9g-4n-5q-6r-4s7t-5u-5v12w10x-5z8E10F4I-6
    *rgens 16 a-6b-3c-6d-4e-4f-5g13h6i3j10k10l-5m-4p10q-2r-2s-5t-5u-10v4w6x-9A11B-9C-7D-4F3H10I-8
    *rgens 0 J10
    *rger 12 c9j11w9y6
    *rgie 0 e11
    *rgoed 0 c17
    *rhaal 0 C10
    *rhalf 0 f12
    *rheen 0 i9n8q7
    *rheid 0 c-5j-10k22l-12n-5z-10
    *rhood 0 A16
    *rian 6 z9
    *rice 0 E13
    *richt -5 v-8z14H8
    *riday -6 G6
    *ridge -3 o4r8w5y8z7D6
    *ried 0 A7F8
    *rief -2 a-4b-8c-13d-5e-7f-5h23j4k11l-6m-6n4o11p-9q-3r-9s-5t-10u9v12w-4x-6y-5z-5B-4C-4D-3E-7
    *rief 0 F-3G-5H-3I-4J-7K-8L-4
    *riek -12
    *riend 10 i7w14B4F-5I7
    *riep 19 e13K20
    *ries 9 c-5d10e14f-4i-4k-4l-7r-5s-4u-5v-5y-4z6B-4C12D-8
    *riet -13
    *rift 0 k10m7
    *rige 10 b-5e-5g7i7j-4l-7n9v-4B5D7F4K9
    *right -9 a12h4i-4m6n9p-4s-4t4w-4x-4z-4A7B10
    *rijdt -6 b6i8q12
    *rije 0 d-6h5l8m6u5v-5w-5z13E4F7G8J-6K17
    *rijen 7
    *rijf 0 e-6g6j-7t8v11B-5F-7J-6
    *rijft 0 g5j9n9v12z8B11
    *rijg 2 a-4b-4c6e-6f-5g-4h-7j-3l8p4s-6t-5v12w-3x-4z10B-4C-4E-5G-5K4L-4
    *rijgt 3 a-7c3d-5e-7f9g7h-4i-4k-10l-9p-5q-5r5s11u7v-13x6A-5B-3D-3G-5H-4I5L-5
    *rijpt 0 c10v10
    *rijs -4
    *rijst 7 y6B7
    *rima -6
    *ring 0 a6b-8d-11e7f13g-2h4i2j-7k-3l6n-7o13p-8q-7r4u17v13x7y-5z3A-4B-7C-5D-6E6F-12G3H-8I-7J9
    *ring 0 K-5L-8
    *rings -4 d-5p8w11x8C5H12
    *rink 0 b8l6y18
    *rinkt 0 e14F14
    *rint -6 b-7d8j18k-6
    *rinya 9 n8C9
    *rips 0 c17
    *rised 0 u16
    *rist 0 K10
    *rite 5 i-4n6v13w9z6B24
    *rive 0 p7q8
    *rkant 0 h8w11
    *rken -17 b-5c6e14p7t-5u-4v-4w-4x-5y6B5D-6I-4J15
    *rket -10 E13
    *rking 0 c13l8u7w7
    *rland 9 a7m-5r6t9u28x-7B6F8
    *rlijk -15 D7
    *rmacy 0 r16
    *rmal 0 u6v9x8I10
    *rman 4 a10d-4f5i-4m6n-4p-5t-9u12v17w-8y-4A4B8E8F-4I-4L-4
    *rmee -5 a4b-6c-7g5h8m8n-5p14q-5r6t-8u10w-4x-5y-7z5A-5C-4E-4F-8G8H13I-5L-4
    *rmen -5 A10I21
    *rmer -7
    *rmijn 5 o17
    *rming 0 e20t7
    *rmis -8
    *rmpje 14 b12
    *rmunt -10
    *rnaar 0 F8
    *rned 18 c14E9
    *rnet 4 c-5e5g-5h-6i-6j8k-6l-15n-5o-4q-4r11v-7w-5x-6y-4D-4E-4F-3H-3I-4J-3
    *rning -7 a5e6z5
    *road 0 q11B7
    *robot 0 p13
    *rode 7 l15
    *roeg 7 c3d-3g-3h5i11j-5k-3n9o6p-4r-7s7u-5B-4E5J7L9
    *roege 0 g12
    *roek 0 y10
    *roep -11 a-5f-4l-5m5n-5o9p-4r9s7t-5u-5w-5A-5B5D5F18I-6L-4
    *roer -4 b5i8j5k9q9F17
    *roger 0 H12
    *roke 0 d11
    *roken -9 c11r-5w8I6
    *role 0 r16
    *rond -9 a-4b6c-4d-8e12f-5i8k-4l-5m10n-4r-4s-4v-5w-5x-4y-4B16C17D6E-6F-5G10H12I15L-5
    *rong 5 b11h8i-4u-4x-5A7
    *ront 0 i7
    *rood -3 b6c-5e14f-4i-4j-7l-7o12p-4q4t-5u-3v-5w12y-4z4A12F-6L-4
    *roof -19
    *roog -5
    *rook -10 D7K13
    *room 8 a6b-7c-7d-4f8h-3k-5m3p-6q-6r-4t33u-5v-9y-6z-5A11B-3C-5E-6F3G4I-6K-4L23
    *roop 0 f16
    *roos -9
    *root -5 m9t8
    *roper 0 B10
    *ross 7
    *rote 0 a-4d-5f13j4l-10n7s-6v13w-4A6F-5K6
    *rots -8
    *rough 7 a-4c4g-4h5n6p-6q-4r-4u5v4E-4F10
    *round 23 c-5g-4h4i-8k-4l-7n3o-4r-5s-3t6v-3x7y-6z-5A11C-5D-3E12H3I-5J-4K-3L6
    *roup 10 a10c-6g5o14r7w-5y7F10
    *route 9 o15
    *rouw 0 a-5b-3c13d-3e-7f2g-2i7j-6l-12m8n5o13p-8q-6r-3s-12t-9u-2v-7w9y-10z10A-14B6C4D-4E9F3G-9
    *rouw 0 H-6I-6J-7L-4
    *rouwd -8
    *rover 9 q6r9w7I6
    *rown 12 c10B7L11
    *rows 10 l9
    *roze 6 i20r8
    *rrie -10
    *rried -10
    *rries 0 z8
    *rsday 0 h9
    *rself 0 c-5e-5f-7i-8s9B5D14F13
    *rsen 0 F11
    *rsery 0 g13
    *rses 0 E10G15
    *rsing 0 G11
    *rson 9 u-4B6E10
    *rsoon 0 w12
    *rste -5 c-6f6t8y7B7D14F9J8
    *rsus 0 a9b7c-5d-7g21l10m-7p-6q-6r-5t-4v-6w-4x-4z-4A-4H4K-6L-4
    *rtal 0 k15
    *rted -5
    *rteen 6 A8I11L8
    *rtel 0 b-6c7f4g4i4j6k-3l-4n3o3p-4s8t3u-4w5y8B6C-7F7I7J4
    *rteld 7
    *rtelt -10 d6v9C9
    *rten -17 a16r6s5v-5w-5y7B5J9
    *rter 9
    *rtiek 0 x10H9
    *rtien -4 e6f8g8h5i-5r-5F-6I10L11
    *rtier 12 c6g11D8
    *rtig -11 a8b-5c-7d-4e-10f5h4i-3k-3l-5m3n-9p-5s4t14w-4y-6z-5A-5D-3E-5F-5G5H-3I-6K13L4
    *rting 0 f16
    *rtje 5 a-4b8c-11d-7e-5f-6g-7h-5i-7k-5l10m11n12q4r-5t3u6v7x-3z-7A-11B3C6D-6E-6F-8G-4H6J-7K-3L5
    *rtjes 11 f8t4z9H13I-4L5
    *rtoe 0 A11
    *rton 0 F12
    *ruary -7
    *ruck 0 w8
    *rude -10
    *ruik 0 j-6l14w6A6
    *ruikt 0 a-5d-4e-5f-4g-4h9i-4j-6l-4n4q-3r8t7v-4x-4B9E9F-6J-3K7
    *ruim -9
    *ruist 0 v15
    *ruit 7 a-12c-6d-4e5g3i6j-8l5n-5o-5p3q-4t4u-5v-3w-3x-4y20z-4A6B3D-7E-4G-3H-4I15J-4
    *rules 0 u22
    *rurg 0 n20
    *rust 0 s10F10
    *ruzie -7
    *rvan 10 a11c8d5e10n5q7v-5F-8I8
    *rview 0 e7h23
    *rvoor 6 a-6b7c-9f7i-5j-5k-6m-4o5r-4t5v16z-6A-4E-4F23I10K-5
    *rwell 0 L10
    *rwerp 0 s15
    *rwise -9 o14E9
    *ryone 5 u9G6
    *rzoek 0 r12
    *safe 0 z12A10
    *sage 0 z11
    *sages 0 z12
    *said 25 a-8b-5c14d-3e-4h6i-6j3k6l-5n22p-9q-4r-8t-5u11w-7y-8z6A-4B-5F-5G8H-4I-4J6K4L-6
    *salon -8
    *same 15 b-4c7d6j-6l-4m4u-4w-4x5z7D-4K8
    *samen 0 a-4c-10d-5e5f-4g6j-4n-5o-4q9r4t-4u-5x7z-3A4B-6C16E-5F-5G-3J-4K-4L-7
    *sand 0 i13
    *sarts 0 a-4e-4f-4i7n5o-5s-4t-5u18v-4w-4y-11A-4E-7F-11K6
    *says 23 a-9b-10c8d-4e3f7g-3h-4i-2k10m-5n9p5q-8s-2v-4x-8y3z-3C8D-13E-6F-3G10H-5I4J7K4L-8
    *sbaas 0 t13
    *sbak 9
    *sband -6 e9n-10v6E7
    *scan 9 k9n8
    *schap 0 a8u14K7
    *schat -5
    *schip -6
    *sclub -7
    *scode 0 k13
    *sdag -5 c-5d5f-5g18j16n5o-6q6r-4u5w4y4z-4A-5B5E-5F-6I4
    *sday 5 h8i18o6v-5x5F7I5K-5
    *sdays -16
    *sdien 15 d5h9n5p7E5F7J7
    *seat -10
    *seen 7 J10
    *seful 0 l13
    *self 0 b8c9d-4e-10f-6h10i-5j-5k7l-7m-4o-5p-7q-4r-6s11t3v-7w-4x-4y-4A-6B10C-4D16F11G-4H-3I-7
    *self 0 L-5
    *send 0 b7e-5j8p8D6K5
    *sends -10
    *sent 7 b-5c-5i7m5z14D7K6
    *sery 0 g13
    *seum -7
    *seven 9 e8f8g10G6H7
    *shake 8 h9L12
    *share -7
    *she's 4 g6p5s5A8I9
    *shed -5 a14n6L12
    *sheet 7 e16
    *shelf 14 d13r10
    *shift 0 g17B8
    *shing 0 z10
    *shoes 0 e7
    *shop 18 b25c-6f5g5i19j4k-5l-6p-6r-4t-4u-5v-7w-4x9A-9B-3D-4E7H-3I-4J13L12
    *short -7
    *show 5 a-5b5d-5e10f-5i-6k4l10r-4t-7v-9w-5y8z9C11E-5
    *shows -7
    *shut 9 p9
    *side 5 a-5b5c-5d10e10i-5k10l-8p-4q-4s11u4v-5x14E-9F12I-5J-3K-5
    *sier -7 k22q16D7
    *sign 14 v8B7D10
    *since 7 a9c7d12e-9f-3g3h-5j-8m-3n-8o3p9r-6t-3u-8w-5x8z-2C-6E-5F13G2H-4I-3J-3L-6
    *sinds 10 a10b5c3d-2e7f-11g-4h-7i-5j-4m-7n-8o-6p5q2r-4s2t3u-9v-2w4x-8y11A-2B-7C-12D-7E2F2H-8I6
    *sinds 0 J-7K-3
    *sing 0 a5b7c4d-7e-4i-6k-4o4q-6s-6t8u-5v4y-5z-7A11B-4E7G12I-4K-4L-5
    *sint 10
    *sioen -15 a18e9t-5
    *sion 18 a6b7k22t-10H17
    *site 5 c-11d-4e-4f-4h10i-5k17l-10n-4o8q-5r7s-8t14v-11y-3z-4D-4E-5J-4K-3
    *sits 6 a9e7u9
    *size 10 y10
    *sjes 0 a5e6l9r12z8A-7
    *sked -10 b-4c4f9h13i-4m5n6p7r-3t-5v-5w-4x6z4E-5I-4
    *skee 0 x10
    *slaan 0 I9
    *slaap 0 a-6g-5w8F18H-4I-7K-5
    *slaat 0 C8F9
    *slag -4 a-5b-9c29d4f-9g-5h-5i11j-5k18l-9m-4n16o3p-3q-7r-4s-3t-16v-9w-4x-6y-7z-9A-5B-6C-7D-6
    *slag 0 E-8H-3I-6J-5K-8L-4
    *sland -13
    *slang 9
    *sleep -10 a-5d6i8m-5n5s13t10v-4y-5A18F6
    *slot 14 i-6s-8t10E8H19I13L12
    *sluit 7 H11
    *small -12 g7
    *smara 0 m12
    *sn't -4 c8e4f-4i5k8n-6p5q-3r8y-7A-5D-5F5G-5I-4J-4K-3
    *snap -6 v9w8
    *snapt 5 f6u14
    *snel 0 d7l-8u6C7
    *snog 7 m19
    *soep -18 v10
    *sofa 8 i16y11
    *sold 12
    *some 0 b6d8e-6p5r8u-5y6E-8F5
    *soms -10 a6d14e5j4l5r4w5x-5y-5z-4C-4E-5F17
    *sons -6 j9
    *soon 0 w12
    *sorry -12
    *sort 0 t16u9y7
    *sound 0 C10
    *soup -9
    *spare 0 x13
    *spas 0 c14
    *speak -8 o-6x-6E16I8
    *sport -8 c5e-5n-5o14r-6s-6t-5u13x7C9D10E-5F-6
    *sprek 7 b-4c3e-4f-5g-3h20i3n4o-5p-6q-7r-5s-5v-6w-5y-5A-4B-6D26E7G4I-6J-5
    *ssage 0 z11
    *ssed 4 b8c-7e-5k8l-5o15p6u5v-5y9E-6
    *ssen -9 a-3b3d-4e2f2i-10j4k-4m-3n-2o6p-4r-3s10t7u-4v-3x6y-7z2A20C7D3E-13F10G-3I-3K3L2
    *sser 0 p15
    *sses 4 c6l12E14
    *ssier 0 k24
    *ssing 0 b8c10A7E6
    *staan 16 b-8c-5g-4h4i7j-6k-3o-9p-7q-7r-3s-8t3v-10w-8x5y12A13B8C3D-4E-7F16G-3H-5I-5J6L4
    *staat 10 a-11b5c4e2f4h8i2j-7k-4l4m3n-12p9q-4s7t3u-10v2w-9x-10y-6z6A-12B-7C-6D6E3F-11G5J-5K2
    *staat 0 L-5
    *stad 7 q15u6A10J17
    *stage 0 p-6G-7J27
    *stake -8
    *stal 0 c12
    *stand 10 a5b-6c7d-4e4f6g-4h-3j7l3m-4o-6q-5r-3s-4t-10v7z-6B-4C-4E15H4
    *stap 10
    *start 4 c-7f8m5s7t-5y8E8
    *stay 0 j12p14t23
    *stel 0 a10j15o9y9
    *steld 0 l11p8z9
    *stem 21 w28z7D-5E9I5
    *stemd 0 u17
    *sten 8 b-11c-5d17e8f-10g15i-3j6k-6m-4n-6o-6p-4q-5r-5t8u11v8w-5y13A-6B-4C-4D4E-6G-4I-6J3K-4L-4
    *ster -17 a-8b23c5e-8h-6i-3j-7k2l7n-15p12q2r10t-9v-6x4y8z-10A-3B-3C-8D12E7F-9H-5I-2J-8K-5L-5
    *stert -5 I13
    *stic 9 m7v9
    *stiek 8
    *stien 0 L7
    *stig -16 a4b-5c10i-4k-6n9p7t-4v-7x-4z-6D7
    *stil 10 f9h6i-4l-5p5q-7s-6u5A-4D-4F15H21L-4
    *still -12 a8c4d5e-7h-4i-4j-5k7l6n-6o3q12r3s-5v-4w8x-6y9z-3A-7B-5D-4E3I-7J-4L-4
    *sting 8 i9k17u18v-6C6
    *stion 0 c10l8n7
    *stje 9 b9e14f-5r7v-5w-5z5B5C4F4
    *stly -7 a6i11t6H6I8
    *stmas 0 w11
    *stoel 10 a-5c18e-4g5q12r-8t4y12C-4D-4F-4K7
    *stoep 0 q6
    *stof 7
    *stok 5 D8
    *stond 4 b-4e-6f7g-7i8j-5l-4m-3n5o-7p-4q-4r4s-7t-3u8v10w-9x3z3A-8B-6C-5D13E-5G-4H-3I-3J-3K6L-5
    *stood 6 u8
    *stop 15 b24e-4j6q-4w10A5
    *stops 0 g7q18
    *stopt 5 a4c6f-5g12h-4l-4m8n-4o-4q5r7u-4w-7z-4A-5B-4C5E-4G7J-4K-6L-4
    *stort -6
    *story 6 d9C21
    *straf 0 I13
    *stry -11
    *stuck 9
    *study 0 e-6o7t-6G11H16
    *stuin -15
    *stuk 21 b-4f-4g-4h5i5j8k-5q6s18t-6z-5A-4C-5D-7E-5I-5
    *stuur 0 h6j7l10v7B6C8
    *sugar 0 r20
    *suit 0 a15
    *sums 0 f10s10
    *sure -6 f8
    *swer -6
    *swerk 0 a-4d-4e-6f-5g-8j13k-4l-4m-4o-4p-9q-5s7v5C-12D-7F-5H8I-7J5K-7
    *swers 0 E10
    *szorg 0 r8
    *taal 7 a-5b6c-6d-7e-5f-4g-4h-3i3l-3n-8o-16p6q-5r9t-6u-9v6w-5y-6z-6A3C9E8F-8I-8J-3L-4
    *taald -14 b-10e-5f-7i8m6p9u-5v-7z11J4K6
    *taalt -6 b11c6e-4f-5i-20n5v-5z-5D12
    *taan 16 b-8c-5g-4h4i7j-6k-3o-9p-7q-7r-3s-8t3v-10w-8x5y12A13B8C3D-4E-7F16G-3H-5I-5J6L4
    *taand 0 w10
    *taar -10
    *taart 0 o6p7u7w6C7
    *taat 10 a-11b5c4e2f4h8i2j-7k-4l4m3n-12p9q-4s7t3u-10v2w-9x-10y-6z6A-12B-7C-6D6E3F-11G5J-5K2L-5
    *table -7 a5d11f15u7w6x4A-5H13
    *tact 0 d-6l6o-7s-5t-7u-8x-7A9D8E-6F-5H4I-7K-4L11
    *tafel 8 b-3c-6d-5e-4f-5h9i-7j-3k-4p-5q-7s20t-7v7w11x4A3C-3E3F5G-3H31J-3L4
    *tage -8 p-6G-7J27
    *tages 0 f16
    *tairs 9 c7t13y19H5
    *take 10 c-9d-3e-6f-8g20h-4i10j-7m-4n5p7r10s10t-6u-5w3y-4z3A-4B-4C-4D-4F-4G4J10
    *takes 6 a6b10i-5j7r10
    *talen -10 b-8d3f-6g9i7j6l-4r-4s-3t-4u-6v10z6A-3I-4K10
    *talk 0 a-7c11d-4e-5f-5g-4j-4k-4l-4n-6o-6q-6t4u-5v-6w20x-6y-4A-5C-6E8F18H3I25L-3
    *talks 0 E11
    *tall 0 f14
    *tamps 0 m11
    *tand 17 a4b-6c11d-4f5g-4h-3j7l3m-4o-6r-4s-5t-11u7v7z-6B-4C-4E14G-3H3
    *tant -8
    *tante -7
    *tapel 0 v16
    *taris 0 v9
    *tart 0 c-7f8m5s7t-5y8E8
    *tatie 7 h14
    *taxi -7 c7q18
    *tbal -5
    *tball -9 y11
    *tbank 0 v17
    *tbijt 0 y14
    *tbode 0 v9x7
    *tched 12 a9
    *tchen 0 i7p9u5F6
    *tches 0 g14C10
    *teach 0 z7B7I8
    *team -4 a7u15x27
    *teeds 0 h4i5r8w7
    *teen -12 b-4g-4h-3j-4q8r3s-4t-4u-5w-6y-4A6B-5E-6F3G7I4J-3K6L10
    *teer 8 J13
    *teerd 0 h18
    *teeth -8
    *tegen 7 b-6d-6f-3g10h-6i-6k9m-3n13p-4q3s-3t-4v5x6z-5B-4C3F8I6K-4L-6
    *teit 0 k9w12
    *teken 11 b-5c-5f10n9r-5t-6u11x5y-5B8F-5
    *teld 8 e-7k-6l8o7p11v-6z13
    *telde 0 c13
    *tell 5 c4d4e-3f-7g-6h8i8j-5l-4m6n15p-4q-11r6s-5t8u-6v6w-5y-9A-4B2C5F-5G-5H-4J-4K-4L-4
    *tells 7
    *tels 5 c10L6
    *telt 0 a5b-4c4d5e-4f5i5k-4l-8m6q4t4v7x-6y-7C8D-5E-4G-4
    *tely 0 H9K10
    *temd 0 u17
    *tend -7 a5i-5o7p11w5x-4A8C4F9
    *tends 8 K6
    *tent -9
    *tente 0 n20r-8
    *ter's -7
    *teren 17 a-5b-4c-4e7f-7g-6h6i-5j4k-6l13m-5n-5o16p6q8r-5s-7u4v-6w4x-6y-7z-6A6D-4E11G-6H-4I9K-3
    *terij 0 l10o10
    *tern 0 D12
    *ters 14 a-7b-9d12f-4h-8j24k-11l4m-4n-5p-7q-10s4u-3v-8w-7x-9y-7z-7B7E-6F-4G-4H-4J-7K-7L-3
    *tert -7 I12L5
    *terug 0 b-4c3e8f-7g6h-3i-6k6l-8m-4n4p4q4r-5s-8u12v-10w3y3A-6B-5F-8H5L-6
    *test 8 a-4o21r9s8u-6v-5y8A-5D-5G24
    *teur -4 u14E8
    *text 13 g8K9
    *than -20
    *thank -7 D9E7
    *that -5 a-12b8c6d4e-4f-4g3h-3i10j10l-5m6n5o-3p-5q-6r-2s3t6u-2v8w-13x-4y3z12A3C2D4E12G-5H2I12
    *that 0 K9L-2
    *thday 0 w14
    *thee -8 r8w7
    *theek -6 b-5c10e6r16v-5w10y-5J8
    *their 3 a-5m9s11t-4w8x14
    *them -15 b-6e8f-5g18h-6i14k-5m-5n7o-7p-7q-5s11t-6u-9v5x12y4z4A-4B-6D3E-11G-6H-7K-4L-7
    *then 0 a8c8d9g9h-2i7j6k4m6n11o7p-5q-10r-4s-10u4v11w-3x4y-5z5B-3C3D-9E5F6G8H-7I-3K7
    *ther -7 a-7b-8c6d-9e-5g6i22j-8l-9m-8n-11o5p-2q-3u9v-12w4x2y-8z-6A3B-7C10D-4F-8G4H-3I11J-9L2
    *there -2 a-2b-2c7d-5e-7g4i4k3l-11m-3n4p-12q3r-5t2u-4w8y-9z-8A3B8C6D4E3G3H-3I6K4L3
    *thers 7 t6B11C5I8
    *these 0 j6u10F6K6
    *they 7 a-10c9d-6e-16f-3h15i5j-4k-3l-17m8n-2o-5p5q-13r14s-6t-5u5w-8x10y-4z10A5B-2C-6D12E9F-14
    *they 0 G2H-9J8K19L-4
    *thing -10 a10b-2c6d8e-3f-4i-7j10k-4l6m-6n11o-4p6q-10r-4s-9u-4v12w-6x-8B-5C-7D-3E-3F8G-14H-2
    *thing 0 J11L-8
    *think 0 r5E12G10H5
    *third 0 c6d7z7
    *this 0 a-7d-5e-3h-6i4j-5m-4n-5o10p7s-8t-4v27y-6z3B-5D5E-4F-4H-4J9L-3
    *those 4 b8h9i7v-5z7
    *thout 7 a-4b7e-4q7t6v-5x5E4J9
    *three 0 a-5c-7d7e13f9j-4k-5l-6m4n3q5r-5u9v-4x4y-6z-5C-3D-3E-6F-3G8K6L9
    *thuis 8 a2b-2c-3d-6e3f-3g4h5j5k-5p10q-14r-9t-11v6w-12y-4z-10A-9D4E2F3G-7H11I9J6
    *tice 0 o9
    *tied -11
    *tief 10 F10
    *tiek 8 x7y7A11G8H8
    *tien 2 a-9c2d-7e11f4h-3k-4l-2n6o9p-5q3r-6s-13t-10u-4v-2z-10A-8B-5C2D-4E-4F-10I33J-7K2L27
    *tient 11 E17
    *tier 11 c6g11D8
    *ties 0 u14
    *tijd -23 a12c-18d-8e-10f6g-2h13i-7j-5l14m-4n8o2p5q-14r-11s-2t-16u-6v-8w-7x10y-14z3A6B8C-4D-4
    *tijd 0 E9F-5G9H10I-3J6K6L-2
    *tiket 0 y14
    *till 0 a7b-4c5f7g9h-6i-10j11k4l3m-3n-9p-3q11r-4s4u-2v-10w3x-10y4z-7A-11B-6D-6E-4G-2I3K-2L8
    *time 0 b-4c-11d-5e12f-9g-9j-5l-6m-5n3o5p7q4r-8s-3t-5u7v-7w-5x6y-3z-3A-8B6C14D4F-5G2H-4I5K10
    *time 0 L-2
    *times 4 f15h-4i-4l-5n-6o8r-4w6x-4y-5z-3A-4E7I-4K4
    *tine -5 x9E11
    *ting 18 a9b-11c-4d-6f8g4h-9i8l-11m-7n14p5q-12r-12t5u12w-14x-3y-7z-2A-6B-13E-13F8H-8I-7J-2L4
    *tion 26 a-4b-7c10d-4e-9f6g-8h5i-6j11l10o14r7s-3u14v3w-11x-3y-7z-3B-7C-7D5E7F-10G-4H-4I-8J-8
    *tion 0 K-5L14
    *tions 16 f4h7l-5n9r6s11t-5v-6x-4B6I-5
    *tips 10 I18K12
    *tise 0 f13h11A6
    *tist 5 g7F-7
    *tjes 22 b4c-14e12f9g-13h7i-7k-7l-13m-4n-10p6r16s-8t3u-2v3w-13x9y-8z21A-9C21D-8E-3F-11H14I-17
    *tjes 0 J-2K-7
    *tleg 11 b6z6
    *tles 0 i7
    *tmas 0 w11
    *tment 0 k6n11
    *to's 0 j-5l10z7
    *toast 0 y18
    *tober 5 q6t10
    *toch -2 a-7b-8c8d-4e14f-3g-5h-5k-4n9o-4q-4r6s3u4w-4x-4A4B-7C-7D-4E9F-7H6I10J-5K-4L-6
    *today 0 y9
    *toel 10 a-5c18e-4g5q12r-8t4y12C-4D-4F-4K7
    *toen 23 a-2c17d7g-5h10i2j12k8l-5m-1n3o3p2q-5r7t-11u7v5w7x-6y-2z2A4D-3E-4F2H-8I10K8L2
    *toep 0 q6
    *toes -10
    *toets 8 f8g-6n6o8s13x-8D-6H9I-5
    *told 10 c13f-5g5j-5q-4r10v10y7z9A-6C5E-5K11L4
    *tolk 0 n12D10
    *tond 4 b-4e-6f7g-7i8j-5l-4m-3n5o-7p-4q-4r4s-7t-3u8v10w-9x3z3A-8B-6C-5D13E-5G-4H-3I-3J-3K6L-5
    *tood 6 u8
    *took 0 g6i6
    *toor -9 c7j8u5
    *tops -4 g7q18
    *topt 5 a4c6f-5g12h-4l-4m8n-4o-4q5r7u-4w-7z-4A-5B-4C5E-4G7J-4K-6L-4
    *tors -6 t19
    *tort -6
    *tory 0 d9p8x6C20
    *touch 0 j12D12
    *town 0 a-5k7p7q21t5u15w-6L5
    *traat 0 a4c-3g-3n-5q-6r-4s-3t-3u6w-4x19y-5z-3A18D-3E-8F-6I7
    *tract -7 b-4c-4h-5m-6p-7r-5t17v-7w-4A-5B-5G-4J-4K20
    *traf 0 I13
    *train 0 o7
    *traks -6 e7
    *tram -13 n8q14
    *trap 8 a-5c-4f-5l-5n-5t12u4x7y17F-7H7L13
    *trea 0 c7d10
    *tree 0 y15
    *treet 0 a12x16z5B7
    *trein 0 a-5d6f9i-5n-5o6w-6H13
    *trek 5 u7I8
    *trekt 13 F10
    *treng -8
    *tres 0 f18
    *trip 0 q21t10
    *trips 0 c17
    *trole 0 r16
    *trook 0 K13
    *trots -8
    *truck 0 w8
    *trum -10
    *tself -10
    *tsen 0 e-4f-6h5j13q10x-4D4E15H5
    *tside 0 F7
    *tslag 5 c-5i-5k14n13o9p-6F8
    *tste -4 f-5g-4h16i-5j4l5o-4q6r-4s7u-4v-6w4x-4y-5A12D-5E-4F-6G-5J6L4
    *tten -3 a4c-11d-11e9g-11h15i-17l7m-4n3o-7p-6q-11r3s8u4v-11w3x5y14z9A6B-10C-5D-3E-10F8G-5H4
    *tten 0 I-15J5K3L15
    *tter -27 a-5b4c-4e-6f-4h18i-4k8m-4n7q-4t-5u-7w-4y-4z-5C-4D5E-6F6G4I-6J-4
    *tters 18 a-7b-5c-7d14e-3f-5g-3h-6i3j4k-4m-7p-4q-4r6s7t-6w-9x-4y-4z-4B11C-9D3E-5I-4J-4K-5L-3
    *ttic 8
    *ttien 7
    *tting 18 a19l-4p7q-4v5z-6A8L5
    *ttle 0 a7e-5f5m5t-5u-4y5I10K13
    *ttles 11
    *tton 0 l10
    *tube 0 r9
    *tuck 9
    *tudie 0 F14
    *tudy 0 e-6o7t-6G11H16
    *tuin -38 a7f11p14A5L6
    *tukje 12 E10
    *ture 10 a8d-6h8i15j-5k-5m10p7C10E-9
    *turen 0 c-6h8q5z7
    *turks -9
    *turn -6 i8
    *tuur -8 f6h5j7l10v6B6C8
    *tuurd 19 e-4h18i-7k-4l-7n-6t-6z21
    *tuurt -4 b9c-7f-7l13t-6E5
    *twee -4 b-2d-11f11g11i-2j2k-5l-10m6n-5p11q3s3t-2u5w6x-9y8z-6B-4C-5D-3E-2F-9G4H-5I3J-5K-4
    *tween 5 A13
    *twice -3 a7b8v6H7
    *twins 0 I10
    *typt 16 l33
    *u're 0 d9n11
    *u've 0 q8
    *uage 0 d15C-7E8
    *uari 0 o6q6t10
    *uary -7 y8
    *uber 0 I13
    *ubers 0 I15
    *ubje 7
    *uble 0 u9
    *uche 0 F13
    *ucht 7 b7o8G6
    *uden 5 b-3d8e-3g-5j-5k6p-4q-4v6w-6x-6y7A13B10E-3F-6L-5
    *udent 0 c8e8s8
    *uder 5 g19n-5p7x5D6F-5I5K5L5
    *uders 3 D9E7F5G6H6I10J5
    *udie 0 F14
    *udste 0 i6s11I14
    *ueen -8
    *uese -8
    *ugar 0 r20
    *ughs 8
    *ught 5 b-4c9e11j-5k-4l-5m14n-5p-4q-4u8v5w-4z12J-5
    *uiden 0 f12
    *uiet -11
    *uift 0 E11
    *uiken -10
    *uiker -7
    *uikt 0 a-5d-4e-5f-4g-4h9i-4j-6l-4n4q-3r8t7v-4x-4B9E9F-6J-3K7
    *uilen -5 t7I10
    *uilt 6 g12F12
    *uimte 0 L12
    *uisje 0 r10z6B8
    *uist 0 v17
    *uiten -3 d-4f-3j4n7o-5q7r-4u-3v-6x5y-6D-5F6G-3L4
    *uiter 0 r14
    *uits -5
    *uiven -6 e13
    *uizen 0 i12
    *uken 16 b-4e-7f7g-7h-4i9p7s13t14u-3v-4w6x-4y-3B-5C-5D-6F-5G-4K-3L-4
    *ukje 10 E9
    *ukken 0 j18H10
    *ukkig -5
    *ulden -18 i-15F14
    *ules 7 u22
    *ulier 5 c-11j6k6t-7B10F5
    *ullen -5 n8r-5t11B-5
    *ullie 0 a2d-7g7h-7i-6j4k-6l-6m-6o-6r-12t-4u-6x-9y-3z-4B-9C2F-7G-2H4I-2J-10K-7L4
    *umber 7 e-8j-4k4n9r-5t4u-4z4E4I6J4
    *ummer 0 b-5c4e-5f-6i10j-6k7l-8n-4q11r-4s-3t-5v-4w-8x6y12z14C-3E-5F-3L-3
    *unch 8 y8
    *unday 0 s9w11A6
    *unde 0 s23
    *under 9 f-4s6t5u7
    *unen 0 F18
    *unnen 3 b4c4d9e-3f13g6h3m2n2o-3p-5r-6s4u-6v5w-7y-5z-6A-3B4C-6D-3K-4
    *unted -7
    *unten 17 f7h11q8w11z7
    *unter 0 E12
    *until 4 e-5g11j10o5s6A5I8
    *untry 0 a6q7s6u6J8
    *urant 0 p8B16K13
    *urch -14
    *urde 0 b6e-7g13i-6l-6r-5s9u11v-7z11
    *urder 0 t20
    *ureau 7 i11p14u5C6H10
    *uren 8 a-10b-8c-2d-10e-8f-9h8i-12j5k8l9m3n3o-10p-11r-9s-5v-14x15y-11z-3A10B11C-3D2E-5F-5G-7
    *uren 0 I-4K25L3
    *urfde -8
    *urft 6 c-6i7n6q8E11
    *urig -11
    *uring 0 a8
    *urks -9
    *urman 0 a9t-6u9v16w-6
    *urned 10 c10E9
    *urse -6 b-3c-4d-5f4g5h-4i-4j7k-4l4m4p-6q-4r-5s-5t-6w-6x-3z-5A-7B-5C-4E8F-6I8J8K-7L-3
    *urses 0 G15
    *ursus 0 a9b7c-5d-7g21l10m-7p-6q-6r-5t-4v-6w-4x-4z-4A-4H4K-6L-4
    *urtje 0 q10L10
    *usand 0 i13
    *used 0 a11b6e-4i-4p4q-7v-7I8J11
    *uses 0 x9
    *useum -7
    *usin 0 i8
    *using 0 t15
    *usje 6 l12q10
    *ussen 18 b-6e7f8g7i-5j-4m-3p-5q-3t-8u-3x7y-6z6A6C10E-9F7H4I4J-4
    *usten 0 y14
    *uster -14
    *ustig -16 n11
    *utch 0 a-9b-3c-8d4e-6f-5g4h-4i-5j-3k-4l-6m8n9o-11q-5r-7s8t-8u-5v-9w-10x5y-7z-6B5C6D-5E13F-6
    *utch 0 G-5H-4I-6J5L-6
    *utel 0 t10x8
    *uten -7 c-4e-4h7k-4n7q7r7u-5v-4A5C9D10E-6G-4
    *uter 10 a-6b-7c-8d-5e-6f-7g3h4i-8j-12k-5l-10n3o7q-6r-6s-4t-4u2v-10w-7x-6y-7z-2A-5B11D5E8F-6
    *uter 0 H-6J6K3L-6
    *uters 0 j18k-6C8
    *utes -3 n9s6y6G8
    *uto's 9
    *utton 0 l10
    *utube -9
    *uurd 16 e-4h18i-7k-4l-7n-6t-6z21
    *uurde 0 z10
    *uurt 11 a-4b4c-11d-5f-9g-4h-4i-8k-4l15m-4n-6o-9p6s5t6v-3w8x-12y11z-7A17B-5C6E-5G-3H-5I-7
    *uwen -13 d-4g-4i-4n-10q15t-5u6x6y12F-9L-5
    *uzelf 0 a17
    *uzie -7
    *uziek 0 L12
    *vaak -7 j5k11l12n-14o17u8E5F-6
    *vaart 0 d9e8j9
    *vader 0 a-5f-3g-6l-4m-5n-6q6r-6s6w-5x-5y-7C-7D7F-7G10H5K-3L6
    *valt -5 a5i-5j9l-6n5o-5p5r-8t8v-6x-8y-8D-4E-9F-5G8
    *vanaf 4 c8e10f6y5
    *vang 0 a11c-9g20p-6s-7C-5D-6
    *vape 12 I9
    *vast -6 e-7f12i-4k5l7p10y6z7B8C6
    *vaste 0 e8
    *veau 8 m8E13
    *veel -7 a-5b-15c-6e-3f20h-5j3l5m-4n-2p-6r-9s2u6v5w10x-7y-11A6B4C-6E8G-5H2J-5K-5L-7
    *veld 0 x19
    *velop 0 v13
    *vels 0 d12
    *vely -7
    *vent 0 I10
    *venty -11
    *veral 0 i-4k-4o-4p7q6s-4u-5v-4z8A-5J18
    *verf 0 f11
    *very -4 b-3c-9e5h3i-5j-7k-5p2q-7r-9s7u-4v-9w6x6z4A13C-5D8E-6J7K3L4
    *vices 0 j13
    *viel -8
    *vier -9 a-8b-3d7e-5f20i-5k7l-3m-3n-13o8p-4s-5t4u-6v-5x-12y-6z-6A4B-6C-3D-4E-6F17G8J-4L8
    *vies 7 p6D10I7
    *view 0 e7h23
    *vijf 5 d-7e-9f8g11h3j8k6l-8m-4n9p-5r-9s3t5u-5v-8w2x7z-7B-6E3G-4H5J-5
    *vince 0 u12
    *vind -10 d8G8
    *vindt -8 a-4b8c-6d4i-7r-6s-5u10w6x-7A17E6G5
    *ving 8 a-7b22c12e6p6r-7t5u5F6
    *visie 0 i9o10x8E7
    *vloer 0 x11
    *vlug 12
    *voel 18 r5t-6v6F15L8
    *voice 7
    *volle 0 w16
    *vond -7 b6d-3f-4g-3j-5k-5l-3n-7o10p-5q-7t-6u14v-11w-8x-3y-4z9C9D8F13G-4H-3I3K-3L12
    *vonds 0 e-5i6o-4t9x-4y-5F9H8
    *voor 9 a-4b4c14e-12f9g6h-8i4j6k-1l-11m-5n-8o13p9q-19r3s-5t-6u5v7w-1x-8y-15z-17B-5C2D-7E-9F9
    *voor 0 G-5H4I-4J2K-3L7
    *vorig -13 t8
    *vraag 5 a-6b-3c14d3f6g-4h7i-9j-3k15m-4n-8q7t-10u3x-9y-7z-7B10E6G-4I8J6K3L-3
    *vrij -6 d7g8w13
    *vrije 0 d-6h5l8m6u5v-5w-5x4z13E4F7G8J-6K16
    *vroeg 0 c5h5j-4k-3l-5n10o7p-3r-6s7t3u-5y-6z3E6J7
    *vrouw -3 a-4b-3c15d-2e-7f3g-2i8j-5k2l-11m8o13p-7q-6s-12t-7v-7w7y-10A-13B6C5D-4E10F-2G-9H-6I-5
    *vrouw 0 J-7L-4
    *vuld 7
    *vult 0 a15c15
    *waait 7
    *waalf 3 d7e-5l-5m6q6t6v5y7I4
    *waar 19 a6b1c-5f-10g-7h-9i7j2k4l1o-5p4q-7r6s-1t3u2v14w-13x7y1A11B-9C-2D-16E1F-7G-8H14I5J-2K-6
    *waar 0 L7
    *wacht -17 g8t9v-5B8
    *wage 0 e12
    *wagen 0 d6f12p6v11y6z6A6
    *wages 10
    *wait 0 i9q8
    *wake 8 F11
    *walk 0 j5q7r-5y16A12F-6
    *walks 7 c7e10y8
    *wall 6 a7B17
    *wamen 13 z9
    *wance -7 c10g8k10
    *want 15 b-5c3d2f3g-9h-12i3j-3k6l-5m-7n8p13q4r3s-5t1u5v-3w-4x-10y4A3B3C-2E3F7G-2H6J-12K7L3
    *wants 0 a-4b7c-6e-5h4k4o-5p7r-4u-5v-7x5y-4A6D8E6F-5K-4
    *waren 3 h7t-5w9C9D6I6
    *warm -6 c12e13f5t18A-6F-5H6L14
    *wart 0 j7p5t11x-5F-6
    *wash 12
    *water 7 c-8f8l-5o8r9s-4t15u6w-5x-5y-4E-4F-4J4
    *wave 0 H8
    *ways -16 e8v5J8
    *we'd 0 L8
    *we've -5 j13A7
    *weede 13 a6f7w9D5
    *weegt 0 y12A15F-7
    *week 4 a7b-9e6f-7g9h10i-2j9l-5m15o-3p16q11s7t-10u8v-9x4z3A-6B3C-4D3E6F4G-5H16J5K3
    *weeks 7 a10e6H13
    *ween 5 A13
    *weer 11 a23b-7c-5e-3f-4g-5h-5i-7j-3k4m2n8p11q6r5s5u-13v-7x-4z-12A5B-8C-10F-4H6I7J-9K3L-4
    *weest -3 b-7d-3l-5m9n13o-5t-4u-6v5A-4B4C-4D4F-4K-5
    *weet -8 a-5b4c4f6g4h-3j-12k2l-2m-13n-3p4q-9r7s-4u14v-4w-10x7y-5z-4A-2B10C3D5E-3F-2G15H-8I6K-4
    *weet 0 L-9
    *wegen 0 p7y11
    *weken 3 a3e-4f-5h-3i-3j5m4n-3o-7p10q8s-4t10u-5v4w-5x-4y-4z-3C-7D-6E-3F5G9I-3J5K7L-4
    *welk 0 s8
    *welke 10 a-4c-7d-7j6l4n-8p-5r7s-4t-5w-4x-4z-6A-5C6D-4F-7G10I-5K-5
    *well -6 g-5n11s15t-7v6A-6F13L9
    *wens 0 t16w12C18E10
    *went 0 a-7e7u9v-7F-4G6
    *werd 0 u10z7F8J6
    *were 0 m8u11
    *werk -15 a-11b-16c-13d-4f7h2i-8j15l2n-6o-3p10q-13r-6s-15t-4w-14x13y-2z3A-8C-5D-11E12F4G-4H-2
    *werk 0 I-12J5K4L-11
    *werkt -14 a-5b6f4h9i12j-6k-6r-6s3t5u11x-4z-6A-6B-6C-4D-6E-4F-7I-9J-5K4
    *werp 0 s15
    *wers 0 o7w7E9F7
    *weten 3 a-8b2c9d-3e-7f-14g-4i-5j-7k7l-12m6o5p4q-6r9s2t2u9v-9w-8x-10y-13z13C-8D4E-10F-3G-4I-7
    *weten 0 J5K16
    *wezen 0 c13
    *what 17 a3b-9d5e4f7g-8h-4i3j10k-13m3o-3p5q2r7s-3t7u9v2x-3y3z5A-2B-2D2E-3G7H-6I-5J11K-3L1
    *when 10 a-10c-7e-9f-3g15h3i2k-4l-2n8o9p-10s-7u-5x2y-9z6A-8B11E12F-3H7K7
    *where 21 a-3c-10d-5e8f-7i-10j-4k-5m-3n-5p-6q-7r5s5t16u-2v2w-8x-3y2z-5A-4B-8C-5D-9F-3G-4H14
    *where 0 I-11J5K-8L15
    *which 9 a-3b9c10d5e-5f-4i-4k-4n-5o4r10s6v-5z-7G9I-4
    *while 6 d9g5w6A11
    *white 0 h9
    *who'd 0 k7p8A7
    *who's 0 i9
    *whole 0 d5e-4h7i6p9u6v-5w5x4F4
    *wice -3 a7b8v6H7
    *wife -25 g-7m6v10B8J6
    *wifi 4 j24k-10l-15z-4I13L6
    *wijk 0 a-4q-5r-5u-5v10w-5x20y-5A20E-5I6
    *wijs 26 c-4i-6k11l-6n4q10r-4u-4v5w-5y-5D6E12F-7I-4
    *wijst 8
    *wijt 4 a-4c7j-4q-4r11u-4v7y5B5C12D6G-4L6
    *wilde -11 c-6j-6k11l10v-5z5G7
    *will -7 t10J9
    *wilt 7 a-9b6c3e13i-3j-4m4o9p-7q-7r-4s5t6u4v-5w-6x-5y3z-6A-7C14D-8G-6H-5K3
    *wind -16 A13
    *wing 0 e10A7
    *wins 0 I10
    *wise -12 o14E9
    *wish 0 w12
    *wist 0 c6e-4f-6h8i7k-4l7n-6q-5r7t-6x-4y-4z4A-8D5F7G-4I-6K-5
    *witch 13 E12
    *with -1 a-4b-17c-9d-4e3f-4h5i5j-13k11l6m-6n10o-3p-3q-13r-5s13t-1u-2v10x-8y6z-17A-2B-10C11F-9
    *with 0 G-10H6I14J-3K-12L-4
    *witte 5 r9u6y11
    *wner 0 t13
    *wolle 6 o15
    *woman 0 n10
    *women -8 y15
    *won't 8 i6I13
    *wone 17 k5r12s-5v4A10D5
    *wonen 0 c6t17v-4x7F-4H7L-5
    *woon -4 b-3c-2d-7f-3g-2j-8k2l4m-7o8p3q-6s-7t8x6y-10z-3A7B-3C-3D-3E9G-3I-4L9
    *woont -10 a-5b-4g8i-4l-4m-3n6o-3p-5q4r-5t13u-6y-5D9E5F-6I-5K-4L-4
    *woord 0 a-5b5c-12d-4e-4f-3g-4i-4j-5k8n23o-7q-3s7t-7u-7v-12w-5x4y-3E9F-5G-3K5L-3
    *word 11 b5c-5i-5k4n9s-4t-5z-4B9E5G5
    *words 5 h12n9r-6s5v10C10D7
    *wordt 5 a11d-7h-4i4k-4l6m-3p-5q-4r4u-5v-9w-4A5B4D-5E4F7H10
    *work 5 a8b-12c-5d-2e-9f6i3j15l8m-6n-9o-8p11q-7r-7s14v-4w-11x-9y-9z-7A-5B-6D-9E-5F3I-12J3K9L7
    *works -9 b8l7q5u7
    *would 7 b4c-2e6f-7g3h-4i-5m5n2o-6q7u-4v-6w4x3y2z3B-7E6F3G-2H2J-4K-4L-3
    *write 0 n7v13z6B24
    *wrong 8 b12h8x-5A7
    *wrote 0 n9v9K7
    *xamen -4 i-5j-4o37s-5u-5v-4x-5B-4C-5I-5J-4
    *xtra 12 D11
    *y've 10 v5z7
    *ybody 19 a-5l6n-6p5r-5u14v-4w16
    *ycle -4 y18
    *year -10 a-5b4e-4m4p9t-5C6D-5G8I8
    *years -5 b-5d-4e-5h10i9l-3m11n-3v-5x11y-4A5B7F-6J5K4L-3
    *ying 0 b9e-5f-4i-4u-4v-5w-4D6E-4F5G5H12
    *yoga 0 y15
    *yone 0 i12u7v-5G6
    *you'd 0 a6f5i6j5u7w-5y6F-5J6
    *your 0 a-6d2e-7f2g-3h-4i-3j-4k5l-6n-2o-2p8q3r-4s-3t-2v4w3x-5A2B6C-2D-5E-6F-5G9I-2K-12L8
    *yself 9 c7h8i5k5B6
    *yshop 0 j10
    *ysio -13 c12n12
    *zaak -5 i14l6p7v11H7J18
    *zaal 0 g8D6H6
    *zaam -6 l14
    *zacht -9
    *zaken 0 b6L12
    *zakt 7 o10
    *zalf 0 r17
    *zaten 0 s8
    *zegd 19 a-5b-5c5d4e13g-6l4n17o-5p-3q-4r-9s-4u11v-4x-7y-4A-5D-4E7F-5I7L-3
    *zegt 24 a8b-12d-13e-19f-5g-13i-3j-4k-9l4m-5o6p-8q3r9s4u-2v-5w6x-6y-10z-9A-14B-3C7D-10E-3F8G4
    *zegt 0 H-6I16J-3K13L-2
    *zeker -18 z12
    *zelf -12 a4b3d-14e-2f-11h10i-11j-16k8l9m-4n4o-9p-13q-8r-8s9t5u-2v-1w13x-7y9z-9A-5B9C5D2F9G-6
    *zelf 0 H-10J-12K-11L9
    *zelfs -7 b11
    *zend -7 i20
    *zero 10
    *zers 9 f9
    *zeten 0 q9x6
    *zeven 13 a-5b-3e-8f5g12h-5i-4n-4q-4r4s4u-5x6D-6E3F-6I-4J-3K4L5
    *zich 0 b-5d-5e-4f-6i7j-5k-4l-6o-4p-5q6v12w-10y-5z6E-5I12J5K8
    *zicht 10 b11c-5e20h7i-4k5l-5s4x13A-6
    *ziek 0 a-6b-4e7r7s-4u-5v-8w5y-5A-5F-6K22L9
    *zien 4 a-8b10d-5f-8g-5h-8i-8j-6k5l6m-3n-8o-6q4w-4x16y-9z3B-7D-5E-5H-3I10J19
    *zier -10
    *ziet 0 a6b-5c3d-4h5i-8j7k10l4m8n4o-5p11q-3r-7s-7t-8u-8v-5w15x-4y-6z13A11B13E-8H-3J-3K-3L-6
    *zijde 0 d14s10
    *zijn 0 a1b3c2d-6e-2f8h-10j5k-6l-2m-12n-2o-2p-2q-6s-5t-8u6v-3w4x3y-6z-13A-10D6E-14F11G8H-4I6
    *zijn 0 J-8K12L7
    *zing 0 k6p5t7w10F6
    *zo'n 16 a6b13c3d4f-10g-3h14j-5k14l11o-10p-3r9s-11t-5u-5v6w-12x-10y-5z-8A9B-4C3D-5E-7F-14G-2H3
    *zo'n 0 I-13J-4K-4L-2
    *zoal 0 y11B9E8
    *zoals 0 h9r-5u10B6
    *zodat 10 l-5s7L5
    *zodra 0 I9
    *zoek 9 a-5c-7d-3g15h-5i-4l-4m-5n-3o9p10q-4r11s7u-9v-5w-4x-4z-7A12C10D-4E12F-12G-5H3I-4J-4L-4
    *zoekt 0 d11e-4g-4i-4j7l3m-4n-6p4q-4r4t9u-4v-7w5x3z-4A-5C-6D-3G-3H-3K-4L-6
    *zoen 0 e13
    *zomer -9 a-5d10e-4g-6n8q10w7x-6y-4A-5E-5F7G14L10
    *zong 0 F13
    *zoon -8 a-8b10c11d-8f-2g-10h-6i-6j-4k-11l10m-5n5o-9p-4r-11s4u-6v9w-12x-7A-8B-9C-6F-9G-4H-5I19
    *zoon 0 J-6K-5L5
    *zoons 0 L17
    *zorg 11 e-4f7i-5n-9o-7p-4r25t-5u7v-7x-4y-10F-4G18I-5L-4
    *zout 0 y15
    *zwaar 0 c-8v22C8
    *zwart 0 t13
    a -6 a19b-15c3d12e-25f-5g-16i-27j2k-28l-3m1n-6o-6p11q3r-7s15t-14u25v6w-7x-5y3z18A23B3C-3D-10
    a 0 E-11F-5G-9H7I1J10K-20L10
    a2 0 o17
    aan 21 a18b-5c18d-7e-18f-20g8h2i13j-18k-8m1n-8o-12p16q3r-6s11t-2u-6v-5w15x11y-3z1A2B24C-22D-1
    aan 0 F21G-13H8I-1J-5K9L-17
    aang* 11 b-6c24e-4h-5i-4k14m-4n-5r-8t-6v19x-4A6B5F-5I4L4
    aange* 10 c28r-6v12A8B5I6
    aangek* 10 v14
    aangekruist 0 v15
    aangen* -13
    aangenomen -12
    aangev* 0 c23
    aangevraagd 0 c24
    aangi* 0 k15
    aangif* 0 k15
    aangifte 0 k15
    aank* 0 t9
    aanm* 7 i13l7o8
    aanme* 0 o9
    aanmel* 0 o9
    aanmelden 0 o9
    aanp* 0 e11
    aanpa* 0 e11
    aanpak* 0 e11
    aanr* 10 t8w10
    aanre* 8 w10
    aanrec* 8 w10
    aanrecht 8 w10
    aans* 10 E8
    aanv* 18 b-4c26e-4f-4g-4i-8k21m6n-6s-4t6u-9v-5w-4y-4z-5A-4E-4F-5
    aanvr* 11 c8i-6k9m7t8u-8
    aanvra* 11 c8i-6k9m7t8u-8
    aanvragen 10 m8
    aanvu* 0 c19
    aanvul* 0 c19
    aard* -4 w11I11
    aardi* 0 w11
    aardig* 0 w11
    aardige 0 w12
    abel 0 D-14
    abel* 0 D-14
    abon* 0 d12e7f10j14
    abonn* 0 d12e7f10j14
    abonne* 0 d12e7f10j14
    abonnement 0 d13f10j15
    abou* 6 a-9b-8c2d4e4f-6g-6i-6k5m-6n7o6p-9r8s8t-2u-3w-9x-5y-4z3A5B-4C-6D2E-5I3J-2K-5
    about 6 a-9b-8c2d4e4f-6g-6i-6k5m-6n7o6p-9r8s8t-2u-3w-9x-5y-4z3A5B-4C-6D2E-5I3J-2K-5
    about* 6 a-9b-8c2d4e4f-6g-6i-6k5m-6n7o6p-9r8s8t-2u-3w-9x-5y-4z3A5B-4C-6D2E-5I3J-2K-5
    abt 13
    acce* 0 b10v7
    accep* 0 b11
    accept* 0 b11
    acco* -6 a9b22c-9e-5f-5h-4i-4l-4n-4r-4t-5w-4z20A-4B-4E-5F-4G-4K-4
    accor* 0 a11
    accord* 0 a11
    accordeon 0 a11
    accou* -7 b23c-8e-5f-5z21B-4
    accoun* -7 b23c-8e-5f-5z21B-4
    account 0 b25c-7f-5v-7z15
    ach -14
    acht -29 a6g7m3o-4p5q5r-4s-4t4u-6w4y8z-3A-5B-4C5E9F-5I-5J-4K5
    acht* 8 a9b6c-2d7e10h8i3j-5l-7n-9o4p4q3r-8s3t13u-5v-12x-4y14z-9A7D-7E4F-4G-2H-6I-9J-3K11L-11
    achte* 16 a6b4c-8d6e-3f2g-5h11i5j-6k5l-2m-7n-9o-4s9t11u-2v-8w-7y10z-8A14B4C-5D-8E-3F7H-2I-8J3
    achte* 0 K8L-6
    achten* -4 a-6s7t7A9
    achter 9 a12b6c-5e-11g-3h7i5j-3k11l-5m-3n-6o-6q4r4s5t3w-2x-3z-6A5B-5C-5D-6E-4F6G4H-3I-3J7K3L-3
    achter* 21 a12b6c-7d8e-5f6g-5h12i9j-7k6m-7n-8t5v-8w-7y11z-7A5B4C-4D-7E-5F9I-6J4K4L-5
    achteraan 0 d9
    achtt* 8 c9o6F-5I5
    achtti* 8 c9o6F-5I5
    achttien 7
    acti* 15 k33v-8
    activ* 14 k34v-7
    active* 11 k27
    activeringscode 0 k13
    addr* 8 b8t11
    addre* 8 b8t11
    addres* 8 b8t11
    address 11 b8t11
    adem* 0 t14
    adre* 7 c-6k5l6t9v10J9
    adres 7 c-6k5l6t10v10
    adres* 7 c-6k5l6t9v10J9
    advi* 13 o-5s-7D8G24I8
    advie* 0 D8
    advies 0 D8
    advies* 0 D8
    advis* 0 G14
    advise* 0 G14
    advo* -7 i10
    advoc* -7 i10
    advoca* -7 i10
    advocaat 0 i10
    af 28 a7b-6c4d5e5g-4h-6i32j4k-5l12n-3o12p-5q15t14u-8v-5w-8x-9y-3z-9A-3B-11C12D-4E-11F7G-7H-3
    af 0 I-6J-6K14L8
    afbe* -5 i10
    afbet* -5 i10
    afbeta* -5 i10
    afbetaald -9
    afbetaling 0 i9
    afge* 9 a-5c4d-4e11g-6i-6j7m9n7o3p-7q-5r-4s-4t-10v-5w4x-7y-4z-5A4B-5D-6E-4H-4I6J14
    afgek* 0 J13
    afgeke* 0 J13
    afgekeurd 0 J13
    afgel* -16 n15
    afgelo* -14 n15
    afgelopen -8 n15
    afgem* 0 m12
    afgema* 0 m12
    afgemaakt 0 m12
    afges* 12 j8o6F8
    afgew* 0 c17
    afgewe* 0 c13
    afgewezen 0 c13
    afgez* 0 e12
    afgeze* 0 e12
    afgezegd 0 e12
    aflo* 0 x9
    afma* 0 m9
    afmak* 0 m9
    afmake* 0 m9
    afmaken 0 m9
    afra* -15
    afrai* -15
    afraid -15
    afraid* -15
    afsc* 5 b20
    afsch* 5 b20
    afschr* 8 b20
    afsp* 5 k12l6n7u9v-6D5
    afspr* 5 k12l6n7u9v-6D5
    afspra* 0 k12l6n7v-5
    afspraak 0 k12n7v-5
    afte* 11 a7b-3c3d7e-3f-5i-8j-5n-9r-6s3t-6u-3w-2x3y-4z-5A11C-5D-7F3I-11K4L7
    after 10 a-5c3d7e-6f-4g-4i-8j-3m-7n-8r-5s4t-5v3x4y-3z-7A12C-5D-6F4I-11K4L8
    after* 8 a7b-3c3d7e-3f-5i-8j-5m-8n-9r-6s3t-6u-3w-2x3y-4z-5A11C-5D-7F3I-11K4L7
    aftern* 0 a12
    afva* -7 u20
    afval* -7 u20
    afwa* 5 p14
    afwas* 5 p14
    afzu* 0 w10
    afzui* 0 w10
    afzuig* 0 w10
    afzuigkap 0 w10
    agai* 3 a6b-4c-4e-5f5i-4n-4o10p7s6u-4v5x-4y8A8B-4E3F-4K-5
    again 0 a7b-4c-4e-5f5i-4n-4o10p7s6t-4u-4v5x-3A9B-4E4K-5
    again* 3 a6b-4c-4e-5f5i-4n-4o10p7s6u-4v5x-4y8A8B-4E3F-4K-5
    age 0 L12
    agen* -17 p10t6
    agenc* 0 p10t6
    agency 0 p10t6
    agency* 0 p10t6
    agend* -9
    agenda -8
    agenda* -9
    ago -12
    al 13 a15b-12c-10d-13e-9f-21h-11i26j-7k14l-3m1n4o20p37q-2s-6t-3u-13v3w-23x2y-12z13A6B2C-12D14
    al 0 E-5F19H-5I-17J25L-11
    aldi 0 q15
    aldi* 0 q15
    alep* 0 m10
    alepp* 0 m10
    aleppo 0 m10
    aleppo* 0 m10
    all -23 a9b-2c-17d-3f7g-6h3i4j-8k12l-4n-6o-3p8r-10s-3t-10u6v-9w5x23y-7z9A-3B-10D6E-10F5H4I-6
    all 0 J-10K-11L-6
    alle 14 a19b-5h-3i4k5l-7m-7o5p-4q-4r-5t-6u6v-4w-8x3y-6z-3A-6B5C-8D5E-5F18I6J7K-3L-3
    alle* 0 a5b9c-5d7e-4f-12g3h-5j2k-3l8m-5n9o-11p7q-2r-10t-19u9v2x7y-3z-13A4B-2C-7D7E2F1G5H-7I25
    alle* 0 J-1K-6L-11
    allee* 7 a-15c3d2e2f-7g6i-4j-4k-2l-6m4n3o-1p-2q8r-8t-2u-2v-5w5x6y8z-11A-2B4C7D-2E4F-5G-5H-3I10
    allee* 0 K-5L-2
    alleen 4 a-15b1c3d2e3f-7g6i-4j-4k-2l-6m4n3p-2q8r-8t-2u-2v-5w5x6y8z-11B4C7D-2E4F-5G-5H-3I5K-5
    alleen* 7 a-15c3d2e2f-7g6i-4j-4k-2l-6m4n3o-1p-2q8r-8t-2u-2v-5w5x6y8z-11A-2B4C7D-2E4F-5G-5H-3
    alleen* 0 I10K-5L-2
    allem* 5 d3k4m3n6o-3p5q-4r-5t-5v7w14y-4A16C-5D-3E-3J-4
    allema* 5 d3k4m3n6o-3p5q-4r-5t-5v7w14y-4A16C-5D-3E-3J-4
    allemaal 6 d3k4m3n6o-3p5q-4r-5t-5v7w14y-4A16C-5D-3E-3J-4
    allen -9
    allen* -9
    aller* 0 r14
    allerg* 0 r14
    alles -11 b10c-4e13f-8g-7h7i7j2k-3l17m-3n-2o-10p3q-2r-7s-3t-4u3v6w-10x-3z2B-6D5E6F-9G8I8J-7L-6
    alles* -11 b10c-4e13f-8g-7h7i7j2k-3l17m-3n-2o-10p3q-2r-7s-3t-4u3v6w-10x-3z2B-6D5E6F-9G8I8J-7
    alles* 0 L-6
    allo* -14 c17e-4g10i-5k10v-9E-4K11
    allot* -10
    allotm* -10
    allow* -5 c17g10i-5k10v-8E-4K11
    allowa* -7 c16g7k8t-7v-6
    allowance -7 c10g8k10
    allowe* 0 t7K12
    allowed 0 t7K12
    alon* 0 g6o5u7w5
    alone 0 w9
    alone* 0 w9
    along 0 u10
    along* 0 u10
    alre* -6 n5J12
    alrea* -6 n5J12
    alread* -6 n5J12
    already -6 n5J12
    als 36 a2b16c-16e16f-17g-3h-5i-21j4k-11m-5n-12o-16p3q32r12s-14t-18u-3w8x-21y11z-8A-5B29C-1D-2
    als 0 E8F-5G-5H-10I29J2K10L6
    alsj* 0 z9
    alsje* 0 z9
    alsjeb* 0 z9
    alsjeblieft 0 z9
    alsn* 7 m19
    alsno* 7 m19
    alsnog 7 m19
    alsnog* 7 m19
    also -14
    also* -8 b-5j6u6v5I7
    alsof 7 j6u8I8
    alsof* 7 j6u8I8
    alti* -17 a2c-7d2f9h-4j-4k-4m-7n12o-12r-11t-10u-5w5x9y-10z-2A4B13C5D3E4G-7H10I-7J-5K-6L-8
    altij* -11 a3c-7d2f9h-4j-4k-4m-7n12o-12r-11t-9u-5w6x6y-10z-2A5B13C5D3E4G-7H10I-7J-5K-6L-7
    altijd -11 a3c-7d2f9h-4j-4k-4m-7n12o-12r-11t-9u-5w6x6y-10z-2A5B13C5D3E4G-7H10I-7J-5K-6L-7
    altijd* -11 a3c-7d2f9h-4j-4k-4m-7n12o-12r-11t-9u-5w6x6y-10z-2A5B13C5D3E4G-7H10I-7J-5K-6L-7
    alwa* -8 e8v5J8
    alway* -8 e8v5J8
    always -8 e8v5J8
    always* -8 e8v5J8
    am 0 l5p16y11B6F15I7
    amst* -9
    amste* -9
    amster* -9
    amsterdam -9
    an 13 b18c-12d-5e5g-5i-9k-4l5m4n-4p-7q-5r17s-4t-6u12v-9w-4y-10z12C-6F-3G13H7I3K7L-6
    and 3 a-3b7c-5d-9e15f-5g-17h-6i-5j9k2l14m-10n-6p-1q-6r14s14t10u2v-1w6x-1y-4z6A7B-5C14E10G9H-5
    and 0 I9K-2L-2
    ande* 25 a2b-7d-16e4f13g-4h3i12j1k-1l-3m2n-10o-11p-2q-7s-1t10u11v-8w6x2y-11A-2B7C7D6F-21G-6
    ande* 0 H-11I4J-8K5L-7
    ander 13 a5b5d-3e5f8j-5l-7o-4q-4r7s-4t6v-11x4y-5A-7B12E7F-6I7K10L-5
    ander* 25 a2b-7d-16e4f13g-4h3i12j1k-1l-3m2n-10o-11p-2q-7s-1t10u11v-8w6x2y-11A-2B7C7D6F-21G-6
    ander* 0 H-11I4J-8K5L-7
    andere 11 b-4c-4d-4f-5g7k-4l-4m-3o-7q4t-5u5v-2w6y-4A-4B-4C-3F-6H-3I9J-5
    andere* 26 b-7c-2d-7e-4f-8g4i11j6k-6m-3o-9s-5t-10u16v-6w-3x17y-4z-4A-7B5C12E3F-7H-4I11J-4K-3
    anderen 15 e-4i11s-4t-5u11w-9x15B9C16
    anderh* 0 f18
    anderhalf 0 f12
    anders -13 a-4b-5c5d-4e5g-4i-8j3k5l6m7n-7o3p-3q-5r-3s8u-3v10w11x-19A13B-9C-4D6E-7F-7G-4H-4I-13
    anders* -15 a-4b-5c4d-4e5g-4i-8j3k5l6m7n-7o3p-3q-5r-3s8u-3v10w11x-19A13B-9C-4D6E-7F-7G-4H-4
    anders* 0 I-13
    anot* 14 e-7o5K6
    anoth* 14 e-7o5K6
    anothe* 14 e-7o5K6
    another 14 e-7o5K6
    answ* 6 o13v9x-5E20
    answe* 6 o13v9x-5E20
    answer -6
    answer* 6 o13v9x-5E20
    answers 0 E10
    antw* 9 o7s8v12
    antwe* -7
    antwer* -7
    antwo* 13 o7s8v12
    antwoo* 13 o7s8v12
    any -7 a-8b-4c26e-9f-3g-5h-6i-4k-9l-6m4o-8p18r-4s4u23v-4w6x-5z8A14B-7C-4D6E-6F-6G-4J-6L-8
    anyb* 0 w11
    anybo* 0 w11
    anybod* 0 w11
    anybody 0 w11
    anyo* -6 i13
    anyon* -6 i13
    anyone -6 i13
    anyone* -6 i13
    anyt* 0 a5b5c-4h6i4j6l6m-3q-4s4t6u-4y-2B-6C-6E4F9G-4H3I-4L-3
    anyth* 0 a5b5c-4h6i4j6l6m-3q-4s4t6u-4y-2B-6C-6E4F9G-4H3I-4L-3
    anythi* 0 a5b5c-4h6i4j6l6m-3q-4s4t6u-4y-2B-6C-6E4F9G-4H3I-4L-3
    anything 0 a5b5c-4h6i4j6l6m-3q-4s4t6u-4y-2B-6C-6E4F9G-4H3I-4L-3
    anyw* -12
    anywh* -11
    anywhe* -11
    anywhere -11
    aow -5 c32v-10
    apot* 0 m10r16y-5
    apoth* 0 m10r16y-5
    apothe* 0 m10r16y-5
    apotheek -6 r8
    apotheker 0 m9
    app -12 a-4b13c-5d-6e6f-6g-6h-3i-8j-6k3l15n-6p-4s-9t-5u-5v-11x-5y-6z-20A-4B-7C-5D24E-6F-5G-3
    app 0 J-3L-4
    appa* 0 j10l6t-6
    appar* 0 j10l6t-6
    appara* 0 j11
    appe* -10 l21
    appel* -15
    appen 0 l24
    appen* 0 l24
    appj* 10 l8
    appje 10 l8
    appje* 10 l8
    appl* 0 c11h19j9k9m-5t-6v-6
    appli* 0 h15j10
    applic* 0 j11
    applie* 0 h12
    applied 0 h12
    apply 0 c10k11
    apply* 0 c10k11
    appo* 0 n14
    appoi* 0 n14
    appoin* 0 n14
    appointment 0 n9
    apri* 5 g10i12G11
    april 5 g10i12G11
    april* 5 g10i12G11
    are 15 a8b-6c-11d8f-22h-15i-8k-11l-4m-8o11p4q-11r32t8u-3v-15w24x-4y3z-14A-8B-8C4D-5F27H-4I2J5
    are 0 K4
    argu* -8
    arm 12 a6g6j5F13K32
    arou* 0 e7h6u7x7
    aroun* 0 e7h6u7x7
    around 0 e7h6u7x7
    around* 0 e7h6u7x7
    arra* 0 k9K10
    arran* 0 k9K10
    arrang* 0 k9K10
    arranged 0 K11
    arro* 0 l10
    arrow* 0 l10
    arts 0 n15
    arts* 0 n15
    as 13 b-7e-6f9g6h5i-6l-5m7s-3t-7u8v10w-6y-5A19B-4E-6H-3J6K-5L5
    asid* 0 e15
    aside 0 e15
    aside* 0 e15
    ask 4 a-13c16e3f-9g-9h14j-6m-8n11o-5q-9r20s10t17u-4v-11x-7A-8B8C5F-10G-7H-5I-9K7L6
    aske* -10 b-4c4f9h13i-4m5n6p7r-3t-5v-5w-4x6z4E-5I-4
    asked -10 b-4c4f9h13i-4m5n6p7r-3t-5v-5w-4x6z4E-5I-4
    asked* -10 b-4c4f9h13i-4m5n6p7r-3t-5v-5w-4x6z4E-5I-4
    asks 0 c5e-4g-5l-5n4o7q-5r-5s5t-5v8w-4x7z-5C4D-4G-3J4K-7
    asks* 0 c5e-4g-5l-5n4o7q-5r-5s5t-5v8w-4x7z-5C4D-4G-3J4K-7
    asma* 0 m12
    asmar* 0 m12
    asmara 0 m12
    asmara* 0 m12
    asse* 0 q9
    assen* 0 q10
    assi* 0 n21r-8u7H9
    assis* 0 n21r-8u7
    assist* 0 n21r-8u7
    assistente 0 n20r-7
    at 11 a-4c6d-6e-12f14g19h-5i9j10k-15m-5n-3o-7p-5q10s8t-16u4v-19w-2x2y-20z-14A-15B-6D-20E17F10
    at 0 G-4H3I-4J5L-13
    ate -7
    atti* 8
    attic 8
    attic* 8
    augu* -12
    augus* -9
    august* -9
    auto 0 a6b-8d-4e-7f-4h-4i32j-5l-4o-4p-5q11r-5z-4B-5D-4E5H5I10J-3K-7
    auto'* 9
    auto's 9
    auto's* 9
    auto* 18 a5b13c5d-6e-4f-6g-4h-5i34j-6k-4l-6m-5n-5o-6p-7q8r-7s-3t-5v-4x4z-5A3C-4D-7G-4H4I8K-8
    autom* 0 b22
    automa* 0 b22
    automaat 0 b18
    avon* 6 a12b-5c-8d-4e-5f-6g29h-4j-6k-3l-7m8n-5o6p-7q-2s6u-4v-8w10x-6y-7z4A-4B-7C12D-8G-3H4I-3
    avon* 0 J-7K-6
    avond 3 a7o15p-4t-5v-4z7C15E5
    avond* 6 a12b-5c-8d-4e-5f-6g29h-4j-6k-3l-7m8n-5o6p-7q-2s6u-4v-8w10x-6y-7z4A-4B-7C12D-8G-3H4I-3
    avond* 0 J-7K-6
    avondd* 0 g33
    avonddienst 0 g18
    avonde* 0 a7w14
    avonden 0 w14
    avonds 0 e-5i6o-4t9x-4y-5F9H8
    avonds* 7 e-5i6m7o-7t9x-4y-5F8H8
    away 0 e6
    away* 0 e6
    azc 0 t10x9J7
    b1 0 o30
    baan 0 f11p7
    baan* -11 f11p19
    baas -6 b-4c-6d-4e-7g6h-4m-6n-4r-6w-4z-4B-8E-4F-6G-5K31L5
    baas* -7 b-4c-6d-4e-7g6h-4m-6n-4r-7v-5w-4z-4B-8E-4F-7G-5K31L5
    baby 10 a-6b-4c20d-6e-4f9g26k-4l-6m5n-10p-4q-6r9v-8x-7z-4A-6B-4C11D-6G-3H6I-6K-3L-4
    baby* 15 a-6c19d-6e-5f17g33h-4i-3k-5l-8m4n-11p-4q-7r8u8v-11w-4x-8z-4A-7B-4C10D-7G-4H6I-8K-4L-5
    back 6 a-4c10d-4e10f-7g-6h5i-7k-5m3n-6p7q10r-7s-6u-5v6w-4x-4y-6z-4A-3B-4E-9I21J9K-6L11
    back* 7 a-4c10e10f-7g-6h5i-7k-5m3n-7p7q10r-7s-6t6u-4v5w-4x-4y-6z-4A-4B-4E-9I21J9K-6L10
    bad -6 e8v10z6C5H12
    badk* 6 t10F11
    badka* 0 t8F12
    badkam* 0 t8F12
    badkamer 0 t8F12
    bag 0 e7v17
    bak 0 y8
    bake 0 f23
    bake* 0 f21E7
    bakk* -17 a7f11h6n-7y7E9
    bakke* -12 a7f11h6n-6E9
    bakker -8 E11
    bakker* -17 E9
    bali* 10 k14p10E9
    balie 10 k14p10E9
    balie* 10 k14p10E9
    balk* 9 j5v7x8y12F-6I7
    balko* 10 j5v7x8y12F-6I7
    balkon 10 v7x8y13F-6I8
    balkon* 10 j5v7x8y12F-6I7
    ball* 10 a15c8v7
    band 0 f7K11
    band* 0 e5f7o8F-5K11
    bang -36 i15
    bang* -36 i15
    bank -3 a6b15c-6d-8e-8f-7g8h-5i-6k-8l-18m-6n-9o-7p-5q-6r-6s-7t7u4v-14w-9x-7y12z21A3B-7C7D-10
    bank 0 E-9F4G-4H-2I-3J-5L2
    bank* -13 a6b31c-10d-10e-17f-12g4i-14j6k-17l-19m-7n-15o-10p-8q-9r-10s-11t2v-18w-5x-12y12z31A3
    bank* 0 B-9C3D-13E-13G-5H-5I-5J-7K-3L15
    banki* -7 z8
    bankin* 0 z9
    banking 0 z9
    bankj* 7
    bankje* 7
    bankz* 0 L13
    bankza* 0 L13
    bankzaken 0 L13
    bar -9
    barb* 0 x10
    barbe* 0 x10
    basi* 0 D9
    bath 0 t17
    bath* 0 t19
    batt* 0 l9
    batte* 8 l9
    batter* 8 l9
    bc 10
    be -6 a-7b-3c5d-10f11g-7i-6j6k5o-7p-12q11t-3v-10x11y-2z-3A9B-4D-4E-4F4J9K-4L8
    bean* -7
    beans -7
    beans* -7
    bear 0 C12
    bear* -7 C14
    beat* -17
    beca* 13 c6f-6g5h3i6m-5o-5q-5t-6u-6v3x-4y-6E6F-7G8H6L7
    becau* 8 c6f-6g5h3m-5o-5q-4t-6u-6v3x-4y-6E6F-7G8H6L7
    becaus* 8 c6f-6g5h3m-5o-5q-4t-6u-6v3x-4y-6E6F-7G8H6L7
    because 8 c6f-6g5h3m-5o-5q-4t-6u-6v3x-4y-6E6F-7G8H6L7
    bed 13 b-7c22d-9e-9f-7g-8h-3j-7k-3l-10m-3n4o-7q-10r-7s-7t23u-10v-10w3x-7z-6A-6B-6C39D-6E-7F23
    bed 0 H-4I25J-5K10L-9
    beda* -5
    bedo* 0 a-4b5c7d-5e4f-7r6s6t-4y8z8B5H6L15
    bedoe* 0 a-4b5c7d-5e4f-7r6s6t-4y8z8B5H6L15
    bedoel* 0 a-4b5c7d-5e4f-7r6s6t-4y8z8B5H6L15
    bedoelt 0 e5f-6n-5s6y9z9B6H6L15
    bedr* 6 e-5h7j-5n6o6J11K8
    bedri* 5 h7n6v6J11K8
    bedrij* 5 h7n6v6J11K8
    bedrijven 9 J14
    beds* -7
    bedt* 0 g-8C11I8
    bedti* 0 g-8C11I8
    bedtim* 0 C10I9
    bedtime 0 C10I9
    beel* -5 l20
    beeld 0 l13
    beeld* -5 l20
    been 8 b-4c4d-5e-9f-6h-5i-7j-4k-4m-4n4o-9q8t-4u-6w-6x5z13B4C6D8E-9H5I-6J4K11
    been* 8 b-4c4d-5e-9f-6h-5i-7j-4k-4m-4n4o-9q8t-4u-6w-6x5z13B4C6D8E-9H5I-6J4K11
    beer -14
    beer* -13
    beet* -10 f5A-6F6K-7
    beetj* -3 f5A-6F6K-7
    beetje -3 f5A-6F6K-7
    beetje* -3 f5A-6F6K-7
    befo* 7 b-4c-5d-4g-4h6i4j-5k-5l-6m16n4p4q-6r-6s-7t-3u4v-4w-8x5z4B9C9D5E-6F10G-4H-4I-5L-5
    befor* 7 b-4c-5d-4g-4h6i4j-5k-5l-6m16n4p4q-6r-6s-7t-3u4v-4w-8x5z4B9C9D5E-6F10G-4H-4I-5L-5
    before 6 b-4c-5d-4g-3h7i5j-5k-5l-6m16p4q-6r-6s-6u4v-3w-8x5z4B9C9D5E-6F10G-4H-4I-5L-5
    before* 7 b-4c-5d-4g-4h6i4j-5k-5l-6m16n4p4q-6r-6s-7t-3u4v-4w-8x5z4B9C9D5E-6F10G-4H-4I-5L-5
    bege* 8 c10x8A-6D8J7
    begel* 8 c10x8A-6D8J7
    begele* 8 c10x8A-6D8J7
    begeleider 0 x9D11
    begi* 8 a-4b-4d4e7f15g9h3i9j-5k-4l8n5o-6p-6r-9t-4u-6v5w-3x7y-8z-5A4B-4C4D-4E10F-3G-5H-5K-4
    begin -7 g5t5
    begin* 8 a-4b-4d4e7f15g9h3i9j-5k-4l8n5o-6p-6r-9t-4u-6v5w-3x7y-8z-5A4B-4C4D-4E10F-3G-5H-5K-4
    beginn* 6 b-5e4f15i-4j-4l10n4t-6v-5x4A4E15
    beginnen 0 f8n5x6A5
    beginners 0 l10
    beginning 0 f11
    begint 8 f-5h5i10v8
    begint* 8 f-5h5i10v8
    bego* 0 i17v-9F9
    begon 0 F10
    begon* 0 i17v-9F9
    begonn* 0 i11
    begonnen 0 i11
    begr* 8 a-4b-4c8d-4e5f10g-3i-7l5o-6r4t-6u12v12w9y-6B-4C-6D9I-4
    begra* 0 l7w12
    begraf* 0 w13
    begrafenis 0 w13
    begre* 0 f9D8
    begrep* 10
    begrepen 10
    begri* 0 c8r7u10v7
    begrij* 0 c8r7u10v7
    begrijpt 0 c10v10
    beha* 0 f17m6I10
    behan* 6 f19
    behang* 0 f20
    behangen 0 f13
    behi* 9 i4k8r4t4v16y-4E5
    behin* 9 i4k8r4t4v16y-4E5
    behind 9 i4k8r4t4v16y-4E5
    behind* 9 i4k8r4t4v16y-4E5
    beho* 0 g8y10F14
    behoe* 0 g8y10F14
    behoef* 0 g8y10F14
    behoefte 0 g8y10F14
    beke* -9 q9
    bel 0 b7c7e-5i19n-5q-5t-4u5w13x5A5E10
    bela* 0 b-5c-11j-5k26l-7n-5r-4t-8u9v-9F-4
    belas* 0 b-4c-11j-5k26l-7n-5t-7u10v-13
    belast* 0 b-4c-11j-5k26l-7n-5t-7u10v-13
    belasting 0 k10u13
    belastingaangifte 0 k14
    beld* -8 w7z14
    belde -7 z14
    belde* -8 w7z14
    bele* 9 z10
    belee* 11 z10
    beleef* 11 z10
    beleefd 9
    beli* -11
    belie* -11
    believ* -11
    believe -8
    bell 0 i10x16
    bell* 11 a-6b6c-6d-4e-7f-6g-4h-3i16j6k3l-4m-4n11o-4p7q6r-6s-6x6z10A-5B-5C-5E11H-4I-6J-3L3
    belle* 10 a-5b7c-5e-5f-5i7j6k-3l-3m-4n6o-4p7q7r-5s-5u3v3w4x-10y-3z11A-5B-4C-4E14H-4I-5L4
    bellen 6 a-5b8c-5e-5f-4i7m-3n6o-4p8r-5s-4u3v3w4x-9z11A-5B-3C-3E14H-3I-4L4
    bellen* 6 a-5b8c-5e-5f-4i7m-3n6o-4p8r-5s-4u3v3w4x-9z11A-5B-3C-3E14H-3I-4L4
    belo* 9 H8I7
    belon* 7
    belt 13 f-4i8l12n7o-3p10s-4t-7u-4w-5x-4z8A-6B-4C-4D6E20J4L-4
    belt* 25 a-3e-6f-6i7j16k-5l10n4o-4p10q-4s-5t-7u-5w-5x-5z6A-8B-4C-4D5E20G-3J4L-5
    belte* 0 j15
    belteg* 0 j15
    beltegoed 0 j15
    ben 11 a-5b-2c23d-2e-16f7h-3j3k-12l-2m22n-14o21p2q5r-5s-10t-7u2v14w14y-4z-2A-14B-7D2E12F3G10
    ben 0 H-11I2J2K3L-1
    benc* 0 y7A9
    bench* 0 y7A9
    bene* 6 e-4f-4i-4k6l-5q-4t14v-7w-4x8y8A9F-6
    bened* 6 t20x8A11
    benede* 6 t20x8A11
    beneden 5 x9A11
    benef* 0 k9
    benefi* 0 k9
    benefits 0 c11
    bent 0 a7c2d-7e-7f-4g4j-3m3n-2o13p-8r9s11t2u-3v4x4y-7z3C-3D-9G16H-5K10L6
    bent* 0 a7c2d-7e-7f-4g5j-3m3n-3o13p-8r9s11t2u-3v4x3y-7z3D-9G16H-5K10L6
    bere* 0 r8
    berei* 0 r8
    berg* -6
    beri* 4 b-6c-7f-4g-6i-4j-5k7n-4o-4r-4s-10t-5u-4x-4z18A-4B-4C-7D14I-7K5
    beric* 4 b-6c-7f-4g-6i-4j-5k7n-4o-4r-4s-10t-5u-4x-4z18A-4B-4C-7D14I-7K5
    berich* 4 b-6c-7f-4g-6i-4j-5k7n-4o-4r-4s-10t-5u-4x-4z18A-4B-4C-7D14I-7K5
    bericht 0 z14
    berichten 0 g-5k7l7s-8v-5D16I-5
    berichtenbox 0 k10
    bero* 8 c13G13
    beroe* 8 c13G13
    beroep* 0 G13
    besc* 0 v11
    besch* 0 v11
    besl* 0 i9
    best -20 x8J14
    best* -18 a-4b-8c12d-6e6f5g5h-6i-5k-9l4m4n-6o-5r-4s3t-4v-8w-6x5y4z15A-7B-7D-8E-6F-6G15H-3I-4
    best* 0 J12K-4L-6
    besta* 7 c17e6g6m6r-9s8t-6z8G12
    bestaa* 6 c17e6g6m7r-8s8t-5z8G12
    bestaat 0 c15e6g7m7r-8s8z8G12
    beste -13
    beste* 0 b-5i-5p5q6r6u6z15G5
    bestel* 14 p7q6z15
    besteld 8 z11
    beta* -6 a-8b33c-5d-7e-14f-20g5h-8i32k-8l-9m-5n-9o-2q-11r-8t-11u-6v-9w-8x-4y-10z14B-8C-5D-8E-7
    beta* 0 F-9G-5H-4I-5J-7K5L-6
    betaa* -4 a-6b16c4d-5e-15f-13g-4h-5i16j-7k-5l-3n-5p6q-8r-4s3t-6v-11w-5y-6z9B-5C-3D-5E-4F-5G-3
    betaa* 0 H-3J-7L-3
    betaal 8 b9i10s7x7A8
    betaal* -4 a-6b16c4d-5e-15f-13g-4h-5i16j-7k-5l-3n-5p6q-8r-4s3t-6v-11w-5y-6z9B-5C-3D-5E-4F-5G-3
    betaal* 0 H-3J-7L-3
    betaald 0 b-11c-5e-7f-7i9p11v-5z12
    betaalt -16 b12c8f-5i-19z-5
    betal* -5 b17c-8f-7g9i17j6l-5n-4o-4p-4t-4u-5x-5z6I-4K6
    betale* -10 c-6f-5g10j6v5z8K11
    betalen -10 c-6f-5g10j6v5z8K11
    betali* 0 b21i14
    betalingen 0 b22
    bete* -18 b-5c-4d6e8f4r-8t7y-6A5B7D4E6F9
    beter -17 d6e9f5r-7t7y-5A6B8E6F10
    beter* -17 d6e9f5r-7t7y-5A6B8E6F10
    bett* -8 n8F10
    bette* -9 F10
    better -9 F10
    better* -9 F10
    betw* 5 A13
    betwe* 5 A13
    betwee* 5 A13
    between 5 A13
    beur* 0 j15A8
    beurt 5 j16A8
    beurt* 0 j16A8
    beva* -6 a6o-5p5t12u-5x-7y-9E-10F7G7
    beval* -6 a6o-5p5t12u-5x-7y-9E-10F7G7
    bevalt -9 a7c-6p6r-7t12x-7y-7E-8G9
    bevalt* -9 a7c-6p6r-7t12x-7y-7E-8G9
    bewa* 0 b6d6v7
    bewaa* 0 d6v7
    bewaar* 0 d6v7
    bewe* 0 n-7q-7r-9y26z5A13
    bewee* 0 y9A15
    beweeg* 0 y9A15
    beweegt 0 A15
    beweg* 0 y17
    bewege* 0 y11
    bewegen 0 y11
    bezi* 0 a13
    bezig 0 a13
    bezig* 0 a13
    bezo* 0 p9
    bezw* 7 c-10v26
    bezwa* 7 c-10v26
    bezwaa* 7 c-10v26
    bezwaar 0 c-7v23
    bibl* 5 c6d17r7w9C9J5
    bibli* 0 c6d13r7w9C9J5
    biblio* 0 c6d13r7w9C9J5
    bibliotheek 0 c7r8w10
    bie -8
    bieb -4 d7j6r10x6B9
    bieb* -4 d7j6r10x6B9
    big -7 g8
    bij 38 a-3b-18c2d-10f8g4h19i-1j20k23l13m-16n15o-9p21q-6r-14s6t-1u4v5w-12x12y-30z-27A-12B-11C1
    bij 0 D-2E-5F-20G-6H-13I-23J19K-7L11
    bijb* 0 p10
    bijba* 0 p10
    bijbaa* 0 p10
    bijbaan 0 p10
    bijl* 5 l10s16
    bijla* 0 l11
    bijlag* 0 l11
    bijlage 0 l11
    bijle* 0 s17
    bijles 0 s17
    bijles* 0 s17
    bijn* -8
    bijna -7
    bijna* -8
    bijs* 0 c12r13
    bijsl* 0 r14
    bijslu* 0 r14
    bijsluiter 0 r14
    bijst* 0 c13
    bijsta* 0 c13
    bijstand 0 c14
    bijt 0 I23
    bijt* 11 I23
    bike -6
    bike* -6
    bilj* -11 a9
    bilja* -12 a9
    biljar* -12 a9
    bill -7 c10
    bill* 0 c14i-12
    bin 10 u10A12
    bing* -11
    bingo -11
    bingo* -11
    binn* 5 a-5b-8c-5d-3e4f-6g-7h5k-5m-3n10p3r-6s-3t9u8v8w-9x5y-5A5B-5C-5E-5G-4H-3I3K-5L-3
    binne* 5 a-5b-8c-5d-3e4f-6g-7h5k-5m-3n10p3r-6s-3t9u8v8w-9x5y-5A5B-5C-5E-5G-4H-3I3K-5L-3
    binnen -11 b-4e-7g-6h5i6l4n5r-4s-3t4u7v7w-11x5y-3z-3B-4C-4E-3G-3I5J-5K-4
    binnen* 5 a-5b-8c-5d-3e4f-6g-7h5k-5m-3n10p3r-6s-3t9u8v8w-9x5y-5A5B-5C-5E-5G-4H-3I3K-5L-3
    binnenkomt 0 e13
    bins 9 u18
    bins* 9 u18
    birt* 0 u14w13
    birth* 0 u14w13
    birthd* 0 u13w13
    birthday 0 w14
    bit 7 a10e5w11y11A7K5L7
    blaa* 17 y7B9G10
    blaad* 17 y7B9G10
    blaadj* 17 y7B9G10
    blaadje 12 y8
    blaadjes 0 B10
    blad 0 h9
    blad* 31 c-5d24g-5h5i-5j6k-6l-11o-7p-6q-4s7t-6w-6x-5y-5z-5A-4C15D-4E-7F-6G7I-5J-4
    blade* 14 d7C15G12
    blader* 14 d8C15G12
    bladz* 15 c-4d18s8w-4B6
    bladzi* 15 c-4d18s8w-4B6
    bladzijde 0 d14s10
    bladzijden 6
    blau* 4 r18u13D6I6
    blauw 6 r14
    blauw* 4 r18u13D6I6
    blauwe 0 D7
    blauwe* 0 D7
    blee* 6 k6u10D7
    bleek 0 u11D8
    bleek* 0 u11D8
    blij -10 v9w9F9
    blij* -6 b-8c-7d-5e8f-3g-4h-4i-3j-6k3l-3m15n-9q-3r-6s8t6w7y-3A8G-4H-4I-6J8K8L-6
    blijf 9 m10A11
    blijf* 13 b-6c-5e12f-7i-5j-4m15n-6o-3r-4s5u-6v-4w-7A15F-5K5L-3
    blijft 4 b-4e14f-6m5n-4s5t-4u-4z5F-4K6
    blijft* 4 b-4e14f-6m5n-4s5t-4u-4z5F-4K6
    blijv* -12 t10
    blijve* -12 t10
    blijven -12 t10
    blik 12 y11
    blik* 19 y22
    bloe* -8 c-5e5i-4j-5o7p4r29u-6v-7y-5E-6G7I-4J4K-6
    bloed* -9 r33F8G7
    bloedd* -7 r20
    bloeddruk -10
    bloem -10
    bloem* 4 e6o8p6F-6K-5
    bloeme* 0 o9p8
    bloemen 0 o9
    blok* -7
    bloo* -8
    blue 0 v9
    blue* 0 v9
    boar* 0 u7
    board* 0 u7
    boat -12
    boat* -12
    boek 0 a-6c-3d9e-4f6g-8i-4n-4o9p-3q-4s-11v-8w-6y-4A-4C25D-9E15F-6H4L-5
    boek* 7 a-5b-6c-14d30e-10f11g-20h-5i-9j-6k-6l-6n-8p-8q-11r8s-11t-12u-8v-12w-12x-14y-10z-5A-5
    boek* 0 B-4C62D-21E8F-8G-3H6I-9J6K-5L-14
    boeke* 0 a-4c-4d24e-4o-6q-6r-4t-7v-4x-4A-4B-4C8E-4H4I-5J12L-6
    boeken -4 a-4d9o-5q-6t-6x-4C9H4I-5L-6
    boeken* 0 a-4c-4d24e-4o-6q-6r-4t-7v-4x-4A-4B-4C8E-4H4I-5J12L-6
    boekh* -7
    boekho* -7
    boekhouder -7
    boekj* 12 a6g-5r11x-7A4C22D-9
    boekje 5 a6r9C8D-6
    boekje* 12 a6g-5r11x-7A4C22D-9
    boekjes 7 C16
    boer* 8
    boerd* 7
    boerde* 7
    boet* 12 d12o15u10C5E-6
    boete 8 d12o15u11C5E-6
    boete* 12 d12o15u10C5E-6
    bon 9
    bond -8
    bond* -8
    bonu* 0 e17
    bonus 0 e17
    bonus* 0 e17
    bood* 0 e7f-7l-6x6y11E12
    boods* 0 e7f-7l-6x6y11E12
    boodsc* 0 e7f-7l-6x6y11E12
    boodschappen 0 f-7l-5x7y11E12
    book 0 a-6d17f6g-6x-5B15C6H6
    book* 0 a-13b-5c-7d32f7g-13h-5i-5j-3k-3l-4m-5n-6o14p-6q-4s-7t-9u-6v-6w-8x-8y-7z-4B11C31D-9E-4
    book* 0 F-6G-4H4I-7J5K-6L-7
    books 0 a-7d16g-6s-6w-5C27D-7E-5I-5J9
    books* 0 a-7d16g-6s-6w-5C27D-7E-5I-5J9
    boos 0 n7
    boos* 0 n7
    boot 0 j18
    boot* 17 e12j25L11
    boots 11 e15
    boots* 11 e15
    bord 4 f8p8w9I7
    bord* 9 b5f7p8t-4w13x5A-5B9E-5I5
    borg 11 i13
    borg* 9 i13
    boss 0 h6K15
    boss* 0 h6K15
    both -6 w12z6C6
    both* -9 w11z6C6
    boug* -10
    bough* -10
    bought -10
    bought* -10
    bouw 0 e10B17
    bouw* 0 e8B16L11
    bove* 10 a-6b-4c-6f-3g-4h5j4l-4n-5p-5r-4s7t22w6x-3y11A-8C-3D-6E-5F-5G-3H5L-5
    boven -5 a-5c-6j5n-4r-5s8t18w8A-5B3D-4E-4L-4
    boven* 10 a-6b-4c-6f-3g-4h5j4l-4n-5p-5r-4s7t22w6x-3y11A-8C-3D-6E-5F-5G-3H5L-5
    box 8 m7r10y6A6
    boxe* 0 t8A8
    boxes 9 t8A8
    boxes* 9 t8A8
    boy 0 c8
    boys 14 a10e10I10
    boys* 14 a10e10I10
    bran* 0 b9p-7y-7A7F10
    brand* 4 y-6A8F12
    brea* 6 c5p4r7v-4y10E8K5
    break* 0 y6
    brei* 0 f9
    bren* -13 b12g9w10x8B10C19
    breng -6
    breng* -12 b12g9w10x8B10C19
    brenge* -10
    brengen -10
    brengt 4 g5w12B11
    brengt* 4 g5w12B11
    breu* 0 s16
    breuk* 0 s16
    breuke* 0 s16
    breuken 0 s16
    brid* -15
    bridg* -15
    bridge -15
    bridge* -15
    brie* 19 a-10c-21d-8e-17g-7h20i5j6l-14m-11n6o9p-6r-8s-6t-11u3v26w-7x-3y-3z-9B20C-6D3E-15F-3G-8
    brie* 0 H-6I-7J-9K-12L-4
    brief -9 a-4b-7c-10d-4e-7f-5h15j6k5l-5m-8n4o13p-8r-7s-3t-9u9v14w-3x-4y-4z-6B-6D-3E-6G-5I-4J-6
    brief 0 K-8L-3
    brief* 14 a-6c-14d-6e-12f3g-5h12i8j3l-8m-10n9o11p-4q-5r-5t-2u9v5w-6z-8B19C-5D6E-13F-8G-6H-4I-4
    brief* 0 J-7K-10L-7
    briefj* 23 b8e-5f8h-4i11n5p4v-8x4y5B17D10E-7F-6
    briefje 16 b4f9n5p5v-7y5B7D-4E-6F-5
    briefjes 0 i9B9D13
    briev* 3 a-5c-8e-4h8l-5q6s-4t-8u-7v21F5
    brieve* 3 a-5c-8e-4h8l-5q6s-4t-8u-7v21F5
    brieven 0 c-6h9t-6u-6v10F7
    brievenbus 0 q7v11
    bril -9 c14d7B16
    bril* -9 c14d7B16
    brin* 0 d-5s9w8x4A-4C6E4H11
    bring 0 a6s9x7E6
    bring* 0 d-5s9w8x4A-4C6E4H11
    brings 0 w11H12
    brings* 0 w11H12
    broe* 6 b9c-6d-5g4i6j4k7m-4n-4o-6p-4q6s-5u-4v-5w-8y11A-4B-4C-5D-4E-5F11H19I8K-4L6
    broek 0 y10
    broek* 0 y16I13
    broer -3 b5i8j5k9q9F17
    broer* 7 c-4f-4i7j4k8m-4o-5q8s-4t4v-4w-5y-5A-4B-4C-4E-4F14H19I-4L8
    broert* 10 H19
    broertjes 10 H14
    brok* 0 e9
    bromm* -6
    bromme* -6
    brommers -9
    broo* -3 b8e9i5w8A15I-6
    brood 0 b8w10x5A11
    brood* -3 b8e9i5w8A15I-6
    brot* -15 i14s7L10
    broth* -15 i14s7L10
    brothe* -14 i14s7L10
    brother -5 i15s7L10
    brug 0 q9
    brug* 0 q8
    brui* -8 D13
    bruil* -9
    bruilo* -9
    btw 0 f12
    budg* 0 e13
    budge* 0 e13
    budget* 0 e13
    buik 8 n17
    buik* 14 e7n19I8
    buil* -5 f7p7t10
    build* 0 f8p7t10
    buildi* 0 t11
    building 0 t11
    buis* 0 r17
    buisj* 0 r12
    buisje* 0 r12
    buit* 6 b9d-4f-5i-7m4n8q7r-4v-5x4y-6D-5F6G-3L-4
    buite* 6 b9d-4f-5i-7m4n8q7r-4v-5x4y-6D-5F6G-3L-4
    buiten 4 d-4i-5n8o-4q8r-4v-4x5y-6D-5F6L-4
    buiten* 6 b9d-4f-5i-7m4n8q7r-4v-5x4y-6D-5F6G-3L-4
    bul 0 m16
    bulgar* -12
    bund* 9 j19
    bure* -4 b-5c-6d-4e-7g5i-6j7k-5l-4o-5r-4s-4v-6w-7x16y-4z-4A12E-7H15I-3
    burea* -8
    bureau -10
    bureau* -8
    buren 0 c-5d-4e-5g6i-4j8k-4u6v-5w-6A13E-6H4
    buren* 3 c-5d-4e-6g5i-4j7k-5l-4o-4r-4s-4u4v-6w-7x16y-4A12E-7H4
    burend* 0 x13
    burendag 0 x13
    burgem* -8
    burgemeester -8
    burn* 9
    bus 0 a-11d-10e-12f19h-4i-7l8m-5n-4o-8p-6q53s-5t-8w-6y-5z-6A4B9D-4E-6F-8G-3H5I-5J-3K4L10
    busj* 0 q10
    busje 0 q10
    busje* 0 q10
    but -12 a-4c5d-3g-7h-3k3l-9m5n11o-8p-6q4r3t-6u2v6y5B-2C-4D5E7F-8G-5H-6I3K13L-4
    butt* 0 l11
    butto* 0 l11
    button 0 l10
    button* 0 l11
    buur* 2 a4b-4c4d-9e-12g2h-4i-11j-4k-3m-8n-10o-7p-4q-6r6s3u4v8w3x15y5z-8A17B4C6E-4F-5G-5H-6I-3
    buur* 0 J6K-4L7
    buurm* 0 a9t-5u9v16w-6
    buurma* 0 a9t-5u9v16w-6
    buurman 0 a9t-5u9v16w-6
    buurt 6 b-4c-4d-4e-4j-4o-5r4s10t11v-4x-9y12A18C7D3E-8F4I-4J3
    buurt* 0 b-6c-5d-6e-5f-3i-5j-4k-3m-3n-5o-7s9t8v-7x14y9z-3A21C5E-10H-4I-4J10K-3L8
    buurtf* 0 x14
    buurtfeest 0 x14
    buurth* -7
    buurthuis -7
    buurv* 0 b-5c10g5r6v-9E5I6
    buurvr* 0 b-5c10g5r6v-9E5I6
    buurvrouw 7 c11r7v-7E5I5
    buy -7 e-8i13j-9k-9z10E10
    by 17 a-3b3c3e6f-3h-6k-5l-10m-5o6p-5s-9t5u-4v-8w10x-6z-2A15B8C-3D-7E-4F-5H-2I12J3K4L9
    cade* 8 e12z7
    cadea* 0 e12
    cadeau* 0 e12
    cafe* 16 l8L9
    cak 0 v18
    cake 4 u13
    cake* 7 u12
    call 0 i7p8z10D10
    call* 8 a-5b-5d-3e-4f-6i12j-4l5o-4p6s-6t4u-3w-4z11B-4D22F-6G-5I10K15L-4
    calle* 4 l6K12
    called 4 l6K12
    called* 4 l6K12
    calls 6 D12I10
    calls* 6 D12I10
    calm 0 F13
    calm* 0 F13
    came -11 c-5e8f-4i7k4n-4r4u19D6
    came* -9 a8b-3c-6d-4e7f-5g-5i6l-5n-5s-4u15v-5x-5z7D9E-4J-3L3
    camer* 0 z8
    camera 0 z8
    camera* 0 z8
    camp* 9 j5t9w9x9H6
    campi* 10 t10x10
    campin* 10 t10x10
    camping 9 t10x10
    can 22 a-17b4c6d18f-15g4h22i5j-5k8l9m6n7p-7q2r5s11t9u-16v18w-3x9y-5z-10A-3B-12C-8D-5E10F-3G-3
    can 0 H-4I-4J-3K4
    can'* -4 c-7d10e-7f-4h-4j-5k5l5n-6q5s10t4u-4v-3x-4y-3B4D8E-7F6I-7K-4
    can't -4 c-7d10e-7f-4h-4j-5k5l5n-6q5s10t4u-4v-3x-4y-3B4D8E-7F6I-7K-4
    can't* -4 c-7d10e-7f-4h-4j-5k5l5n-6q5s10t4u-4v-3x-4y-3B4D8E-7F6I-7K-4
    cana* -4 l9w14A15
    canad* 0 w16
    canada 0 w16
    canada* 0 w16
    canal 0 A15
    canal* 0 A15
    cann* 0 p15
    car 33 a-7b-4c-5e22g5p-7q9v11w-5y-5A-6F11H6I6
    cara* 7 c8A8
    carav* 7 c8A8
    carava* 7 c8A8
    caravan 7 c8A8
    card 0 a-4b31e-7f-5i6l-5q7y-4z7B10E5
    card* 13 a-4b33d7e-8f-6g-4h-4i6j-5l-7n8o-5p-4q6t-4w-3x-4z4B9E5F-5I-3
    care -6 c21r-7G7
    care* -10 c21r-7G7
    case* 8
    cash 0 b19
    cash* 0 b24
    cat -16
    cd 10
    ceil* 0 a10
    ceili* 0 a10
    ceilin* 0 a10
    ceiling 7 a10
    cel 0 d17
    cent -18 c8
    cent* -21 a9b-6c6f11j7q7H6
    centr* 0 a11
    centre 0 a12
    centre* 0 a12
    cert* -8 m19o13
    certi* -8 m19o13
    certif* -8 m19o13
    certificate 0 m12
    chai* 0 e7q11
    chair 0 q11
    chair* 0 e7q11
    chan* 0 c5f5q5t-5A7E9
    chang* 0 c5f5q5t-5A7E9
    change 0 E11
    change* 0 c5f5A8E9
    changed 0 c8A10
    charg* 7 g11
    charge* 0 g11
    chau* -6 B17
    chauf* -6 B17
    chauff* -6 B17
    chauffeur -6 B17
    chec* -8 f22h6i-5s5
    check 6 f22h6s5
    check* -8 f22h6i-5s5
    chee* 0 E18
    chees* -4 E18
    cheese -4 E18
    cheese* -4 E18
    chef 0 g9E7K13
    chef* 0 g9E7K13
    chil* 0 a4b-5c7d-7e-8g9h7j-3l-5m-3n-6o-6p-5r6s-8t-7v-9w-7x9y-3z-4B4C12D-3F-5G5H-3I11J5K-4
    child 5 c7D8I10
    child* 11 a5b-5c7d-7e-7g9h7l-5m-3n-6o-5p-5r7s-7t-7v-9w-7x4y-3z-4B4C13F-4G6H-3I14J5K-4L-5
    childc* 0 g12
    childcare 0 g12
    childr* 0 a7c-5d-4f-6g-8h10n-4o-4q-4r9t-6u5v-5w-4x6B8C12D-9E-5G8I5J8
    children 0 a8c-4f-5g-6h10n-4o-4q-4r9t-5u5v-4x7B9D-8E-4G8I8J9
    children's 0 C13
    chin* 0 y11
    chip* 6 y12
    choi* -7 a13A11
    choir -6 a13A11
    choir* -6 a13A11
    choo* 0 w10
    choos* 0 w10
    choose 0 w10
    choose* 0 w10
    chri* 0 w11
    chris* 0 w11
    christ* 0 w11
    christmas 0 w11
    chur* -13
    churc* -14
    church -14
    church* -14
    cijf* 7 b11e-5i-7k6m10
    cijfe* 7 b11e-5i-7k6m10
    cijfer* 7 b11e-5i-7k6m10
    cijfers 0 i-6k8
    circ* 13 u11
    circl* 13 u11
    circle 8
    circle* 13 u11
    city 0 b10c20u8
    city* 0 b10c20u8
    ciz 0 v18
    clas* 0 c-5d11f8k-4l8s-6t-6u-6v-5w-4x-7y6z-4A-4B6E11J5
    class 5 a5c-4d12l9m4o-7s-6t-5u-6x-6y6A-4B7G4J6
    class* 0 c-5d11f8k-4l8s-6t-6u-6v-5w-4x-7y6z-4A-4B6E11J5
    clea* 4 a6c-6g11h6p7z10A5
    clean* 11 a7g11h6p7z11A6
    cleane* 0 z13
    cleaner 0 z13
    cleani* 0 g11p9
    cleaning 0 g11p9
    clear -8
    clear* -8
    clic* 10 z23G9
    click* 10 z23G9
    clicke* 0 z14
    clicked 0 z14
    clie* 0 E12
    clien* 0 E12
    client* 0 E12
    cloc* 9 o9K7
    clock 6 o9
    clock* 9 o9K7
    clos* 11 a-5b8e8f-6j5l13n-3o-4p19q-4r-5u-6w6x4y10z-4B-4D-4E-5I-4K-4
    close 7 l13x7y14
    close* 10 a-4b8e8f-6j5l13n-3o-4p19q-3r-5u-5x4y10z-4B-4E-5I-4K-4
    closed 0 b11p23
    closed* 0 b11p23
    club 0 b13d7e5s7t-8w-6x16A31
    club* 0 a17b13c-4d9e4f-5l-4n-4s7t-8u-5v-5w-9x14y8z4A32C-5D-5E-4
    clubs 0 a17
    clubs* 0 a17
    coac* 0 s11
    coach 0 s11
    coach* 0 s11
    coat* 7
    code -3 b16c-5e-7f-5j-7k43l-13r4t-4u-5v-7y-3z-8A-3E-4
    code* 12 b28c-6e-8f-5g-3j-9k61l-17n-3o-3p-3r4s-3t-5u-5v-9w-3y-4z-9A-4E-4F-4I-4
    codes 12 k17
    codes* 12 k17
    coff* -5 w14
    coffe* -5 w14
    coffee -5 w14
    coffee* -5 w14
    coin* 0 b11
    coins 0 b11
    coins* 0 b11
    coll* 0 a9d-4e-6f8i9j-6k-6m-3n-4p-7q-4t-7w4z-4A5E14G4I-5K-4L-3
    colle* 0 a9e-6f8i9j-6k-6m-3n-4p-7q-4t-7w4z-4A5E14G4I-4K-4
    collea* 0 E9
    collec* -7
    colleg* 5 a9e-4f9j-5l5p-5w6E6G6
    collega 0 f9l8
    collega's 0 a11u-7w7E8
    colo* 0 u13
    colou* 0 u13
    colour* 0 u13
    come 3 b-4c4e-4h-3i6k-4l-5n7p-9q19r4s-6v6w6x-10y5A-6B-4D4E-6F-6G-4H-4J7
    come* 2 a-4b-4d-5f-5h-5i7j3k-5l-6n3o5p-4q15u-5x-13y7z2B-7C4E-3F-5G5I-6J4K7L-4
    comes 0 a-4c-6e4f-7j4n-5o5p4q-4r-4s6v-4w-5z4A7D-5G8I-4K7
    comes* 0 a-4c-6e4f-7j4n-5o5p4q-4r-4s6v-4w-5z4A7D-5G8I-4K7
    comp* -3 a-7b-9c-2d-10e-10f-10g-4h7i-4j6k-14l4n11o7p-8q-5r-14s-6t3u2v-4w-3y-11z-12A-10C-7D2E-5
    comp* 0 F-10H-8I-11L-8
    compa* 6 i6t6w7
    compan* 0 t7
    compl* -5 n11x11
    compla* -9 n11x11
    compu* 0 a-6b-8c-9d-6e-7f-8g-3h3i-8j7k-13l7o11p-4q-8r-12s-3t-6v-10w-7x-8y-7z-10A-6B2C-6D5E-2
    compu* 0 F-7H-7I-9J5L-6
    comput* 0 a-6b-8c-9d-6e-7f-8g-3h3i-8j7k-13l7o11p-4q-8r-12s-3t-6v-10w-7x-8y-7z-10A-6B2C-6D5E-2
    comput* 0 F-7H-7I-9J5L-6
    computer -5 a-5b-7c-8d-4e-5f-6h4i-7j-12k-5l-9n4o8q-5r-9s-2t-4u4v-9w-6x-5y-6z-4A-5B5C-5D7F-5H-6
    computer 0 I-7J6K3L-5
    computerdingen 0 l15
    computers 0 j18k-6
    conc* 4 q19z6
    conce* 7 q19
    concer* 7 q19
    cond* 7 u18y10
    condu* 0 u16
    conduc* 0 u16
    conducteur 0 u16
    cons* 0 n16
    consu* 0 n16
    consul* 0 n16
    cont* 0 b7c-5d-8e-5f-9g-5h-9i6k-3m-8n-9o-13p-11q-8r5s-12t8u3v-15w6x4y-8B-10C-9D9E-12F-8G-7H-6
    cont* 0 I-7J-8K16L3
    conta* 7 b6c-6d-6e-7f-6g-5i-3j-5k-4l5n-4o-9q-4r-4s-7t-6v-6w11x8y-4z-5A7B-4C-3D17E-8F-5H-3I-8
    conta* 0 J-3L7
    contac* 0 b5c-4d-5l7n-4o-7s-5t-8u-9v-5w12x9A7D18E-7F-4I-6K-5
    contact -6 l8o-7s-5t-6u-7x-6A11D9E-5I-6
    contai* 6 L10
    container 0 L10
    contr* 0 h-5l-4m-6n-4p-7q-4r9s-5t14u7v-7w-5x-4y-4A-6B-6C-6D-7G-4J-5K15L-4
    contra* -6 c-4h-5m-5p-7r-6t18v-6A-5B-5J-4K16
    contract -9 h-5i5m-5p-7r-5t18u4v-5A-5B-5K17
    contro* 0 r15
    controle 0 r16
    conv* 0 E12
    conve* 0 E12
    conver* 0 E12
    cook -8 f7x11y11
    cook* -4 l4n-5p10r-6x8y23E-8
    cooki* 0 y10
    cookin* 0 y11
    cooking 0 y11
    copy* 8 j10o7
    copys* 0 j10
    copysh* 0 j10
    copyshop 0 j10
    corn* 0 x16
    corne* 0 x16
    corner* 0 x16
    corr* -11 f7E10
    corre* 0 E10
    correc* 0 E10
    corri* -6
    cost* 9 g8
    costs 8
    costs* 8
    cot 10
    coul* -21 b4e7f4h9i-11k4l-5m-3n5r-7s-7t-7u-9x6A7B-5C10E-2F3G-6I4J6K-3L-3
    could -3 e5f4h2i-10k4l-4m-2n6o3r-6s-6t-6u-5v-4x7B-5C10F4G-6I5J7K-2L-3
    could* -21 b4e7f4h9i-11k4l-5m-3n5r-7s-7t-7u-9x6A7B-5C10E-2F3G-6I4J6K-3L-3
    couldn't -18
    couldn* -18
    coun* 11 a9b-4c5d-4e-10g4l-4n-4o-8p-5q6r-3s3u5v-3w-3y-6A-4B-4D-3E4F9G5H-4J9K-5L4
    count 5 b-6c8F8
    count* 6 a11c8e-8g4i4k-5l-3m3o-7p-5q8s4v-9y-4A-5C3E6F7G-5H-3J9K-3
    counte* -5 E12
    counter 0 E12
    countr* 0 a6q7s6u6J8
    country 0 a6q7s6u6J8
    cour* 0 b-4c-6d-5e-8g5h-5j6k-3m-5n-4p-5q-5r-7s-4t-6v14w-4y-5z-6A-6B-4C-5E13F-5G17I5L5
    cours* 0 b-4c-5d-4e-6f4g5h-4j6k-4m-4n-4p-5r-6s-4t-5w-5y-4z-5A-4B-4C-4E13F-5G17I7K-6
    course 0 c-4d-4f7g6j8l6m-4p-5r-4t-4w-5A-4B-4C-4E10F-4I10K-6
    course* 0 b-4c-5d-4e-6f4g5h-4j6k-4m-4n-4p-5r-6s-4t-5w-5y-4z-5A-4B-4C-4E13F-5G17I7K-6
    courses 0 G15
    court 0 v12
    court* 0 v12
    cous* -7 i6
    cousi* -4 i6
    cousin 0 i8
    cousin* -4 i6
    cove* 0 h14
    cover* 0 h14
    cows -11
    cows* -11
    crac* 11 j15
    crack 0 j11
    crack* 11 j15
    crec* 9 g35m6t-5D-5I-5
    crech* 9 g35m6t-5D-5I-5
    creche 9 g32m6D-5I-5
    creche* 9 g35m6t-5D-5I-5
    crie* 7
    cried 6
    cried* 6
    croi* -9
    crois* -9
    croiss* -9
    cucu* -9
    cucum* -9
    cucumb* -9
    cup -10
    curs* 0 b7c-5d-7f-4g22l20m-7p-5q-6r-5t-4v-5x-4z-4A-4K-4L-4
    cursu* 0 b7c-4d-7f-4g22l20m-7p-5q-6r-5t-4v-5z-4A-4K-4L-4
    cursus 0 b7c-4d-7f-4g22l11m-7p-5q-6r-5t-4v-5z-4H4K-4L-4
    cursus* 0 b7c-4d-7f-4g22l20m-7p-5q-6r-5t-4v-5z-4A-4K-4L-4
    curt* 0 y8
    curta* 0 y8
    curtai* 0 y8
    cv 0 h39m-6p-15B-7K-8
    cycl* 0 y13
    cycle 0 y14
    cycle* 0 y14
    d 18 a6c-9d-8e-12f3g-2h-7j10k-13l9m-4n-17o-11p-9q11s2t16w2x-2y-14z-5A-3C-2E8G-3I-6J-8L-3
    daar -5 a-2b-6c-6d-2e-3h7i5j7k-5l-1m4n-11o-5p-10q9r-6t6u3v12w-5x-5y1z-10C10D2E-7F-1G2H8I-8J2
    daar 0 K12L8
    daar* 8 a4b-13c-5d3e-2f-8g-2h14i-2j4k-14m8n-8o-2p14q14r-3s-3u-5v10w-10x-7y-5z-7A5B-8C-1D-3E-3
    daar* 0 F1G-2H28K10L8
    daarm* 0 h7m11p16z8H15
    daarme* 0 h7m11p16z8H15
    daarmee 0 h7m11p16z8H15
    daarn* 9 a5d-3e6g-4h4k-5l4p16r-3s-4t-7v-3y-6A11B-3C-4G-4H7J-3L5
    daarna 6 a5d-3e6g-4h4k-5l4p16r-3s-4t-7x-3y-6A12B-3C-4G-4H7J-3L5
    daarna* 9 a5d-3e6g-4h4k-5l4p16r-3s-4t-7v-3y-6A11B-3C-4G-4H7J-3L5
    daaro* 0 g6r10w6I12
    daarop 0 I8
    daarop* 0 I8
    daarv* 0 a10o6q8v9F9
    daarva* 0 a13
    daarvan 0 a13
    daarvo* 0 v10F10
    daarvoor 0 v10F10
    dach* 13 a-5b-5d-5e-4f11g-3h-5k-6l4m-3n9o-4p-4q-3r12t-8u7v13w-4z10D9E-6J8L-4
    dacht 20 a-5b-5d-5e-4f11g-4h-5k-6l4m-3n9o-4p-3q-3r12t-8u8v13w-4z10D9E-5J8L-4
    dacht* 13 a-5b-5d-5e-4f11g-3h-5k-6l4m-3n9o-4p-4q-3r12t-8u7v13w-4z10D9E-6J8L-4
    dag 4 a44b-15c20d-2e-5f-15h-11i-15j-10m-7n-20o3p4q-12r-11s35t-9u10v3w26x-11y22z-6A11B-5C-7D-6
    dag 0 E22F-11G12H-7I-5J21L-11
    dage* -6 a9b-5c-7d-5f-4g5h-4i-3j-4k7m-3n-7o-6p6r4s-7t-5v-7w6x-4z-6A8B-3C-3D-4F6J9L-3
    dagen -3 a9b-5c-7d-5f-4g5h-4i-3j-4k7l3m-3n-7o-6p6r4s-7t-5v-7w6x-4z-6A8B-3C-3D-4F6J9L-3
    dagen* -3 a9b-5c-7d-5f-4g5h-4i-3j-4k7l3m-3n-7o-6p6r4s-7t-5v-7w6x-4z-6A8B-3C-3D-4F6J9L-3
    dak -10
    dan 28 a9c-3d-13e12f9g7i-7j-15k-11l14m-23o-18p-4q13r-21s13t-9u-13v20w39x-4y-3z-15B-3C3D-32E11
    dan 0 F-9G6H-17J10K4L-6
    danc* -9
    dance* -6
    dank -8
    dank* -14
    dans* -24
    danse* -8
    dansen -8
    dansen* -8
    dare* 0 D11
    dat 11 b29c18d-6e11f-10g5h2i-4j-23k15l4m5n10o-14p-8r16s4t-1u1v17w-22x-31y-5z12A15B16C3D15E-17
    dat 0 F-6G-3H-8I-9J3K7L7
    data* 0 j18
    date 0 v15
    date* 0 v14
    datu* 12 o7v16w6
    datum 12 o7v16w6
    datum* 12 o7v16w6
    daug* -7 n8r8w6D9E6
    daugh* -7 n8r8w6D9E6
    daught* -7 n8r8w6D9E6
    daughter -9 n9r9w7D11E6
    day -17 a24b-5d-6g3h-4i-5j9k-6l7n-6o-12p-7q-5r-5t-10w18x-6z3A7B-5C-5D6E7F19G5H5I-6J-6L-5
    days 0 a9c-6j5p8r9w10A-4J10K14
    days* 0 a9c-6j5p8r9w10A-4J10K14
    de 8 a-10b1c-9d-9e10f-4g8h-46i-13j-6k-1l-6m-11n-10o-11p2r-4s-19t-2u-5v-13w-4x-1y-5z-12A22B-15
    de 0 C-13D9E9F9G-16H-2I-34J-9K-22L-5
    dead* 8 o15
    deadl* 0 o15
    deadli* 0 o15
    deadline 0 o15
    deal 0 k10v11
    deal* 0 k10v11
    debi* 0 b17
    debit* 0 b17
    deci* 7 f10u13G10
    decid* 0 u14G12
    decide* 0 u14G12
    decides 0 u15
    deed 0 a3b14d-6e5f9i-4j-3k12l4m15o8p-8r-5s-4t-6u7w7x3y-7A-8C9D-4E5F-8H-3I-6J-6K-3L6
    deed* 0 a3b14d-6e5f9i-4j-3k12l4m15o8p-8r-5s-4t-6u7w7x3y-7A-8C9D-4E5F-8H-3I-6J-6K-3L6
    deel 0 d11o15
    deel* 0 d11o15
    degr* 7 m18
    degre* 8 m18
    degree 0 m19
    degree* 8 m18
    dele* -12
    delen -8
    delen* -8
    den -11
    denk 7 a-7d5i-5l10r6x5A20B6F-5K18
    denk* 15 b-10c-6g6i4k6l11m4n3o-6p-6q-6t-12v5x5y-8z7A17B4C-5D-5F9G4H-5I7K16L-5
    denke* 0 i11F11
    denken 0 i11F11
    denken* 0 i11F11
    denkt 11 a4b-6c-4g9k8m6r-4t-6v7w8z5D-4G9I11
    denkt* 11 a4b-6c-4g9k8m6r-4t-6v7w8z5D-4G9I11
    dent* 0 g7J10
    denti* 0 g7
    dentis* 0 g7
    dentist 0 g7
    derd* 0 e7G8
    derde 0 e7G8
    derde* 0 e7G8
    dert* 0 e8m-4n-5o4t8x6y-7z-5E-6I4L7
    derti* 0 e8m-4n-5o4t8x6y-7z-5E-6I4L7
    dertig -3 o5x7z-5E-5L9
    dertig* 0 o5x7y-5z-5E-5L9
    desk 0 c10l11H17
    desk* -5 c10l11H17
    dete* 0 d13h8
    detec* 0 d13
    detect* 0 d13
    deur 0 b-3c-10e-13f-6g-8h-3i21j-3k4l-8m-3n-10p3q2r-6s3t-6u3v-5w-5x7z-5C-5E-2F13H11I24
    deur* 0 b-6c-12e-7f-7g-10h-4i28j-4k2l-9m-4n-10q7r-7t-5x17z-8A-3E-6F11H10I20
    deure* 0 x10
    deuren 0 x10
    deuren* 0 x10
    deurw* 0 i13
    deurwa* 0 i13
    deurwaarder 0 i13
    deze 10 a-4c-6d-5s-4u-4v15w-6y-5F-5G14
    deze* 4 a-5c-7e-4f-3g-3i-8k-5m-5p5s-6t-4u-7v12x5y-7z-3A-4C-4E-5G13H5I-8L-3
    dezel* -6 d5h5w8E-5F6H8
    dezelf* -6 d5h5w8E-5F6H8
    dezelfde -6 d5h5w8E-5F6H8
    dgn 0 o9x7
    dhr 31 d-4f15g-4i-6j8k7m6n5o-4t-5u-5v5x-5y5z6A7B6E-4G7
    di 0 g10o10
    dich* 8 a-10b10c-5d-6e-9f-9g-6h4i-5j-4m-4n6o3p16q-7r-7s-4u-4v5w-7y3z-8B-4C-4D8F8H-5I8J-5K-4
    dicht 6 a-8b-4c-3d-5e-7f-8g-4h5m-3o4p18q-5r-5t-4w-8x3z-6A-6B-3C-3D6F4H-3I6J-4K-3
    dicht* 8 a-10b10c-5d-6e-9f-9g-6h4i-5j-4m-4n6o3p16q-7r-7s-4u-4v5w-7y3z-8B-4C-4D8F8H-5I8J-5K-4
    dichtg* 0 b14A7
    did -21 a-11b6c-7d16e-11f6g-13h19i10k3l-14m4n19o5p-9r5s-8t-13x9y3z3A-13B-10C10D-15E-20G6H-6
    did 0 I-11J27K-7L-4
    didn'* -10
    didn't -10
    didn't* -10
    didn* -10
    die -8 a-37b8c7d8e-19f-2g12h13j-3k8l9m-12n5o-10p-1q-26r-3s4t-4u-17v12w26x-9y10z-2A13B2C-16D5
    die 0 E-15F-5G-8H-24I2J2K-6L15
    died 8
    died* 8
    dien* 0 f12E5I6
    diens* 0 f12
    dienst 9
    dienst* 0 f12
    dier* 0 c-4e5i-5p10x-6A24C12E-6G13J24
    diere* 0 e5i-5p10x-5A24C12E-6G7J24
    dieren 0 A19G9
    dieren* 0 e5i-5p10x-5A24C12E-6G7J24
    dierenambulance 0 J17
    diet* 0 y11
    dieti* 0 y11
    dietis* 0 y10
    diff* 5 l6n6p7u10I6
    diffe* 0 p9u11
    differ* 0 p9u11
    different 0 u12
    digi* -15 b-5c-6i-6j-10k23l-14n-5o-4r-5t-5u-4v9z-12
    digid -13 c-5j-14k23l-14t-5v5z-9
    digid* -13 c-5j-14k23l-14t-5v5z-9
    dijk 0 A10
    dijk* 0 A10
    dik 0 l10
    dikk* 0 d10
    dikke 0 d10
    dikke* 0 d10
    ding -8 a7z-6
    ding* -4 a3c5d7e-7g-7h-3i8j3k3n5o-6p-3q-6r-3s-4t-5w-5y-8A7B-3G-3H-3J-5K3L-5
    dinge* 9 a-4c5d3e-5f-5g-4i11k4l-4n8o-4q-3s-3t-3u5w-3y-6z6A5E-4F4J-3K4L-5
    dingen 7 a-4c4d3e-5f-5g-4i8k5l-4n8o-4q-3s-3u5y-6z6A5E-4F4J-3K4L-5
    dingen* 7 a-4c4d3e-5f-5g-4i8k5l-4n8o-4q-3s-3u5y-6z6A5E-4F4J-3K4L-5
    dinn* 0 I8
    dinne* 0 I8
    dinner 0 I8
    dinner* 0 I8
    dins* -5 d7g7j9s5B8
    dinsd* -5 d7g7j9s5B8
    dinsda* -5 d7g7j9s5B8
    dinsdag 0 d7g7j9B7
    dipl* -13 m13o8
    diplo* -13 m13o8
    diplom* -13 m13o8
    diploma -14 m11
    diploma's 0 o12
    dire* -16 b17
    direc* -16 b17
    direct 0 b17
    direct* -16 b17
    directeur -11
    disc* 0 L11
    disco* 0 L11
    dit 7 d-3e10j-7k-5l-4m-4o-6p6q-5r-5t-8v24x-4y7z15B-4C-4D-5F4G-4I-8J14
    do 5 a21b-9c-3d-23e-5f-6g-9h-11i-3j5k5l29m-7n-17o1p-7q-8r-16s12t-13u-10v-17x5y7z-14A21B9C11D-6
    do 0 E-3F-16G-18H10I-10J13K-7L-9
    doce* 0 o16J11
    docen* 0 o16J11
    docent 0 o16J11
    docent* 0 o16J11
    doch* -4 a-5b4d-6e-6f-7j-5k-3l-3m-4n14o-8p-5q-8r-6t6u2x-4z4A-4D-5F-4G-5H5I4J-4K-6
    docht* -2 a-5b4d-6e-6f-7j-5k-3l-3m-4n14o-8p-5q-8r-6t6u2x-4z4A-4D-5F-4G-5H5I4J-4K-6
    dochte* -2 a-5b4d-6e-6f-7j-5k-3l-3m-4n14o-8p-5q-8r-6t6u2x-4z4A-4D-5F-4G-5H5I4J-4K-6
    dochter 4 a-5b4c3d-5e-6f-6j-5l-3m-3n7o-7p-5q-6r-6t6u3w-5x-3z4A-3B2D-5F-4G-5H5I4J-3K-5L5
    doct* -10 c-5n17r-9t9v-6y-6G5
    docto* -10 c-5n17r-9t9v-6y-6G5
    doctor -8 n14r-9v-5G6
    doctor* -10 c-5n17r-9t9v-6y-6G5
    doe -13 a17b-4c-2d-21e-12f14g19i-8j-13k7l20m3n-10o-2p15q-10r-8s-14t-14u-12v5w-5x-10y11z13A-4
    doe 0 B18C17D-12F19G4H7I-8J8
    doen 0 a7b-6d-5e-2f6g-3h-9i-7j9l-4m2n-9o8p4q-10r4t-3u-13w-10x2z-8A-4C6D-15E-11F-11G13H-10I7J12
    doen 0 K-7L9
    doen* 0 a7b-6d-5e-2f6g-3h-9i-7j9l-4m2n-9o8p4q-10r4t-3u-13w-10x2z-8A-4C6D-15E-11F-11G13H-10I7
    doen* 0 J12K-7L9
    does -5 d-5e6f-7g4h-4i-13j4k11l5m7n-8o-7p-11q-10r-6s13t3v-5w-5x-7y-6z-5A10B-5C3F-10G4H-4I-9J5
    does 0 K-9L-6
    does* -7 c7d-6e9f-9g3h-5i-11k12m5n-11o-9p2q-11r-2s11t5v-7w-7x-4y-10z-9A7B-6E4F-9H-5I-11J3K-10
    does* 0 L-6
    doesn'* -5 c7p7
    doesn't -5 c7p7
    doesn* -5 c6p13
    doet -10 a5b6c-3d-5e5f7g7h-5i-7j-5k4l4m-7n-3o3p12q-2s8v-6w-8x2z5A-8B1C9D-10E2F3H-10I4J8K2
    doet* -10 a5b6c-3d-5e5f7g7h-5i-7j-5k4l4m-7n-3o3p12q-2s8v-6w-8x2z5A-8B1C9D-10E2F3H-10I4J8K2
    dog 0 v15x8A7
    doin* 0 h6l-5u6w11x10G10I10
    doing 0 h6l-5u6w11x10G10I10
    doing* 0 h6l-5u6w11x10G10I10
    dokt* -8 a-5b-5c-6e-6f-4i-5j5k6l6n15p-3q-6r-8s-3u8v-5w-5x4y-8z-4A-5B-3C-3D-3F-11G10I-4L-3
    dokte* -8 a-5b-5c-6e-6f-4i-5j5k6l6n15p-3q-6r-8s-3u8v-5w-5x4y-8z-4A-5B-3C-3D-3F-11G10I-4L-3
    dokter -7 a-5b-4c-6e-6f-4i-5j5k6l7n10q-5r-12u9v-5w-5x4y-7z-3A-4B-3F-10G6I-4L-3
    dokter* -8 a-5b-5c-6e-6f-4i-5j5k6l6n15p-3q-6r-8s-3u8v-5w-5x4y-8z-4A-5B-3C-3D-3F-11G10I-4L-3
    don'* -2 a5b8e-3f7g-7i-3j-9k3n6o-3p-5q-2r3s-4t-4v5w5x-2y4A-4B-4D11E-4F4G4H-5I-8K3L4
    don't -2 a5b8e-3f7g-7i-3j-9k3n6o-3p-5q-2r3s-4t-4v5w5x-2y4A-4B-4D11E-4F4G4H-5I-8K3L4
    don't* -2 a5b8e-3f7g-7i-3j-9k3n6o-3p-5q-2r3s-4t-4v5w5x-2y4A-4B-4D11E-4F4G4H-5I-8K3L4
    dond* -3
    donde* -3
    donder* -3
    done 0 a6o6p9J11K7
    done* 0 a5o6p9J11K6
    donk* 0 q15A7
    donke* 0 q15A7
    donker 0 q15A7
    donker* 0 q15A7
    dood -6 b5n-5u7v6x-5y-6z6
    dood* -10 d-5n-5o8u7v5x-5y-6z5
    door 8 a-12b-10c2d-4e-9f2g-12h8i10j2k-8l-9m10n-16o12p9q-5r4t7u-6w-9y-5z-4A12B6E6G9I9J-5K-4L5
    door* 14 a-7b-15c-3d-6e-7f-3g-5h5j11k4l-12m8o9p4q-7r-4s5t2u3w-6x-2y-8z3A4B3C-4D2E3F4G5I4J-7K-2
    door* 0 L5
    doorg* -11 k15
    doorge* 0 k15
    doorn* 0 v9D8
    doorne* 0 v9D8
    doorneemt 0 v10
    doors* 13 j11F7
    doos 0 r14
    doos* 8 r27
    doosj* 0 r13
    doosje* 0 r13
    dorp 0 a-6e-4g5i-5o-5q11r-5u-6w-7x25B5F-4I-5L18
    dorp* 8 a-6e-4f-4g5i-6o-5q10r-6u-6v-4w-8x37A5B5F-5I-5L17
    dorps* 0 x12
    doss* 0 k13
    dossi* 0 k13
    dossie* 0 k13
    dossier 0 k13
    douc* 0 t14F12
    douch* 0 t14F12
    douche 0 F13
    douche* 0 t14F12
    down -3 a-4b-3e7f-4h6i-7j-4k-3n14p4q-5u-3v9w-8y6A-5B6F7G4I-5K-4L-3
    down* -4 a-5b-5c4e6f-5h6i-8j-4n14p4q-5v8w-9x-5y6A-5B6F6G4I-5K-4L-4
    draa* 11 a7c7d-7f6j-3k-3l-8m-4p-5q-6u-5v16w-7x-4y5z-4E13
    draag* 10 c9
    draai 0 f9E11
    draai* 10 a8d-5e-4f8l-6u-4v4w-6C-4E9
    draaie* 10
    draaien 8
    draw* 0 l10u10
    drawi* -9
    drawin* -9
    drea* -8
    dream -11
    dream* -11
    drem* 0 t11
    dremp* 0 t11
    drempe* 0 t11
    drempels 0 t11
    dren* -8
    drent* -8
    drenth* -7
    drenthe -7
    drie 5 b-6c-3f-9g3h7i9j-11k3m-3n9p2q-3r-3u-8v7w-4x-12y-2z-10A-4B-7D-9E-10F9G7H-5I3J-3K3L8
    drie* 0 b-10e-6f-7h5i17j-17k2l-2m4n7o-2p10q-4r-2s5t11u-5v7w-6x-6y5z-12A-5B-8C-2D-11E-16F5G5H-8
    drie* 0 I11J-4K2L6
    driee* -10 p9
    drieen* -10 p9
    drieentwintigste -8
    drieh* 11 x7y9I7
    drieho* 11 x7y9I7
    drin* 3 b7c-6e13f-5l5r13v-6x8y11E-8F10
    drink 0 b9y15
    drink* 0 b7c-5e13f-5l5r13x8y11E-8F10
    drinke* -5
    drinken -5
    drinkt 0 e14F14
    drinkt* 0 e14F14
    driv* 13 p8q13A10B6L6
    drive 6 q8
    drive* 14 p8q13A10B6L6
    drog* 0 H12
    droge* 11 H12
    droger* 0 H12
    droo* -18 e13t10
    droog -5
    droog* -5
    droom -10
    droom* -13 e13
    drop* -9
    druk -11 l9v8z9D7
    druk* -9 e-7k-5l12p13s-4t-5w5z7D6F6J-5
    drukk* 0 p7
    drukke* 0 p7
    drum* -8
    dry -10
    dubb* -11
    dubbe* -11
    dubbel* -11
    dubbeltje -9
    duid* -10 f12
    duide* -10 f12
    duidel* -13
    duidelijk -12
    duim* 0 l7t7
    duitsl* -6
    duitsland -6
    duiv* -17
    duive* -17
    duiven -9
    duiven* -17
    duo 0 h-6k20o51p-6t-7G-8J-7K-6
    durf 14 b8n5q10v10D10E10F-5
    durf* 11 b11d-5e-7f-5g-5h-3i5j-4k-6n15o-5p-6q18r-7s-4u-4v12w-4x-5y-3C-3D9E21F-10G-5J-4K4L-4
    durfd* -9
    durfde -8
    durfde* -9
    durft 6 c-6i7n6q8E11
    durft* 6 c-6i7n6q8E11
    dus 29 a-5b-4c5d-6e-9g5h-5i-5j3l4m6n-5o-3p7q10r17t17u-4v-3w-7x-14z-4A6C8D3E3F-15G5H-5J-7L22
    dutc* 0 a-9b-3c-8d4e-6f-5g4h-4i-5j-3k-4l-6m8n9o-11q-5r-7s8t-8u-5v-9w-10x5y-7z-6B5C6D-5E13F-6
    dutc* 0 G-5H-4I-6J5L-6
    dutch 0 a-9b-3c-8d4e-6f-5g4h-4i-5j-3k-4l-6m8n9o-11q-5r-7s8t-8u-5v-9w-10x5y-7z-6B5C6D-5E13F-6
    dutch 0 G-5H-4I-6J5L-6
    dutch* 0 a-9b-3c-8d4e-6f-5g4h-4i-5j-3k-4l-6m8n9o-11q-5r-7s8t-8u-5v-9w-10x5y-7z-6B5C6D-5E13F-6
    dutch* 0 G-5H-4I-6J5L-6
    duur -7
    duur* -7 d8g6w7A8
    duurd* -8
    duurde -8
    duurde* -8
    duurt 7
    duurt* 7
    dysl* 0 d14
    dysle* 0 d14
    dyslex* 0 d14
    e 0 d9
    each -13 a4c4e-5u8x8C7G4I-4K-6
    each* -13 a4c4e-5u8x8C7G4I-4K-6
    ear 12 n8A8
    earn 7 g9
    earn* 10 c10g9
    easi* 0 q17
    easie* 0 q17
    easier 0 q17
    easier* 0 q17
    east* 0 p11
    easte* 0 p11
    easter 0 p11
    easter* 0 p11
    easy 8
    easy* 8
    eat -10 e7y15
    eate* 8
    eaten 8
    eaten* 8
    eati* 0 F12
    eatin* 0 F12
    eating 0 F12
    eating* 0 F12
    eats 0 y11
    eats* 0 y11
    echt 0 a5b-5c-7d-3e4f-7g-3i-3j-5n4o-5p6r-7s15u17w-5x13z24A-6D-5E-8F-5G9H-5J-4L-3
    echt* 7 a10c-9f-9g-4i-5j-6k-3o4p5q-4s15u15w6x13y-5z28A-7D-7F-6G8H-5I-4J-4L-5
    echte 0 o9w12
    echte* 0 o9w12
    een -1 a-9b-14c-13d3e-9f-8g9h5i-6j8k-20l-11n-16o-29p7q-9r9s-2t5u13v3w6x-16z-8A20B10C6D5E-9F-4
    een 0 G-18H-11I-20K3L19
    eens -7 a6b5f-5h7i-16j4k3l-7m-6n9o-9p-4q14r2s7t-6u-4v-2w-8x8y6z9A4B8C-4D5E-9F-2G-4H-5I-3J12K-7
    eens 0 L-2
    eens* -7 a6b5f-5h7i-16j4k3l-7m-6n9o-9p-4q14r2s7t-6u-4v-2w-8x8y6z9A4B8C-4D5E-9F-2G-4H-5I-3J12
    eens* 0 K-7L-2
    eent* 0 i7
    eentj* 0 i7
    eentje 0 i7
    eentje* 0 i7
    eerl* -6
    eerli* -6
    eerlij* -6
    eerlijk -5
    eers* -11 b-4c-2d-5g-5h6i17k-3l-3m-8n-11o7p-8r-9s-4u11w-3x-6y-6B7C-7D10G-9J20K-4L-5
    eerst 0 d-3f-5g-3i15m-6n-8o7p-6q-4r-7u13w-5x-4y-6C-4D-4F-4G-6I-6J14K-4L-5
    eerst* -11 b-4c-2d-5g-5h6i17k-3l-3m-8n-11o7p-8r-9s-4u11w-3x-6y-6B7C-7D10G-9J20K-4L-5
    eerste -11 c-5f7B8D14J8
    eerste* -11 c-5f7B8D14J8
    eet 10 a-8b-7d-5e16f-7g-6i13l-4n-11o-4p-5q3r-3s-4t-4u-5v4w10y31z-3A11B-4E-6H-5I20L-5
    eid 0 w20
    eier* -18
    eiere* -14
    eieren -14
    eieren* -14
    eige* 6 b8d-5f-6i-8j-6l-2m9n-9o-11p-8r5t5u5x6y-11z-9A-5B5C11D-8G-6H-4K9
    eigen -14 a-5b10c3e-5f-7g3h-4i-6l-5n-7o-9p-4q5r7s-4u5v-7x5y-9z-7A-6C11D-5E3F-8G-4I3K5L3
    eigen* 6 b8d-5f-6i-8j-6l-2m9n-9o-11p-8r5t5u5x6y-11z-9A-5B5C11D-8G-6H-4K9
    eigenl* 12 a6e7m10q-5B4F6
    eigenlijk 13 a6e7m10q-5B4F6
    eigh* -10 b4c5f9g9i7q4t-6v-5
    eight 0 f10g9
    eight* -10 b4c5f9g9i7q4t-6v-5
    eighte* 0 i10
    eighty -7
    eighty* -7
    eind 0 e19i-11m9z7
    eind* 12 e22f-7g-4i-7l-5m25p-4r-5s13t-4u-5w-5x-5y-4z6A4B8C8F-4G4
    einde* 0 i7B9C7
    eindel* 0 B10
    eindelijk 0 B10
    eindi* 0 s15
    eindig* 0 s15
    eindigt 0 s15
    elec* 9 m10
    elect* 9 m10
    electr* 0 m10
    elev* 0 g6h6i6k5y5C-4I5
    eleve* 0 g6h6i6k5y5C-4I5
    eleven 0 g6h5i6k5I5
    eleven* 0 g6h6i6k5y5C-4I5
    elf 8 a5c-6d4e-6f4g13i-4j-4r-4s4t14v7w10z-4B6C-4F-9I5K4L-4
    elfh* 0 t15
    elfho* 0 t15
    elfhon* 0 t15
    elk -18 w6C7F15
    elka* 2 a-4b4c-4h5k7q-6r5x14z5E-4K6L6
    elkaa* 2 a-4b4c-4h5k7q-6r5x14z5E-4K6L6
    elkaar 0 a-4b4c-4h5k7q-6r5w5x10z5E-4K6L6
    elkaar* 2 a-4b4c-4h5k7q-6r5x14z5E-4K6L6
    elke -8 b-8e8f-8g5h-4j-3l-5o-5p4q-3r-10s6t5u-2v3w7x-2y-2z5A-3B-3C5D-5E-7G-9I3J-3K6
    elke* -8 b-8e8f-8g5h-4j-3l-5o-5p4q-3r-10s6t5u-2v3w7x-2y-2z5A-3B-3C5D-5E-7G-9I3J-3K6
    else -6 b6c5e2h-3i5j-7k-7l-3m-4n5o6q15r-2t-4v5w4y8A14B-4C-7D10E2F-5G-8H6I4L9
    else* -7 b6c5e2h-3i5j-7k-7l-3m-4n5o6q15r-2t-4v5w4y8A14B-4C-7D10E3F-5G-8H6I4L9
    emai* 0 k-8l19
    email 0 l20
    email* 0 k-8l19
    emme* 0 t19
    empt* 9 a14
    empty 10 a15
    empty* 10 a15
    en 2 a5b9c-9d8e16f-2g4h1i-6j-1k-11l-3m-20n7o7p-2q4r6s15t18u16v-5w-6x15y17z-8A-14C11D5E7F-4G15
    en 0 H-1J4K-8L1
    end 0 f-6i-5j7l5m7w8L7
    ends 0 c8t11
    ends* 0 c8t11
    ene 8 b-5g5i18k9l-5o6r7x-5
    ener* 18 c9e9t-5u6z11F5
    energ* 18 c9e9t-5u6z11F5
    energi* 13 e8z11
    energie 0 e11
    energy* 0 u8
    enge* 7 l-7s8z11E15
    engel* 7 l-7s8z11E15
    engels 13 s8E15
    engels* 13 l-6s8z11E15
    engl* -5 d6n10s6x-5E19
    engli* -5 d6n10s6x-5E19
    englis* -5 d6n10s6x-5E19
    english -5 d6n10s6x-5E19
    enig* 13 p7w8x7y6H7
    enige 11 p7x7y6H7
    enige* 11 p7x7y6H7
    enke* 0 p10
    enkel* 0 p10
    enou* 8
    enoug* 8
    enough 8
    enough* 8
    enve* 16 b11j-6o9r4t-8v21K10
    envel* 16 b11j-6o9r4t-8v21K10
    envelo* 16 b11j-6o9r4t-8v21K10
    envelop 0 v13
    envelope 0 K8
    er 8 a-17b-2c10d-4e-7f-13g23h-1i16j-4k3l-2m-10n9o-29p-18q-6r-3t-19u15v21x-10y10z5A16B8C6D9E-33
    er 0 F-6G8H-3I-23J-17K10L23
    eraa* 0 u17
    eraan 0 u17
    eraan* 0 u17
    eraf -9 b10e-6f9i6v-6y11
    eraf* -9 b10e-6f9i6v-6y11
    erbi* -5 b-6i4n17t4z-4C6E5F-6
    erbij -5 b-6i4n17t4z-4C6E5F-6
    erbij* -5 b-6i4n17t4z-4C6E5F-6
    erge* 16 a-4g4h3i4j13k5l-7m-7r-5s-3u-4w3x-6A8B-6C-6D-4G-5H3I-6J9L-6
    ergen* 19 a-3g4h3i4j13k5l-7m-7n3r-4s-3t-8u-4w3x-6A8B-6C-5D-4F-4G-4H3I-5J9L-6
    ergens 19 a-3g4h3i4j13k5l-7m-7n3r-4s-3t-8u-4w3x-6A8B-6C-5D-4F-4G-4H3I-5J9L-6
    ergens* 19 a-3g4h3i4j13k5l-7m-7n3r-4s-3t-8u-4w3x-6A8B-6C-5D-4F-4G-4H3I-5J9L-6
    erin 0 e10k7m5r-6s11
    erin* 0 e10k7m5r-6s11
    erit* 0 c7d10
    eritr* 0 c7d10
    eritre* 0 c7d10
    eritrea 0 c7d10
    erme* -10 u12
    ermee -9 u12
    ermee* -9 u12
    erna* 6 a-6e5m6q6F6K11
    ernaa* 0 e5m6q6F6K6
    ernaar 0 F8
    ernaar* 0 F8
    erop 0 b10e-5l7t-6v12w11x-5z11
    erop* 0 b10e-5l7t-6v12w11x-5z11
    ertu* 19 j8v6E9
    ertus* 19 j8v6E9
    ertuss* 19 j8v6E9
    ertussendoor 10 E11
    erui* 0 a-11c-5e6g5i4j-7l7n-5o-4p4r-4u-4v6y-5z-4A9B4D-5I9
    eruit 0 a-11c-5e7g5i4j-7l7n-5o-4p4r-3u-4y-5z-4A9B4D-5I9
    eruit* 0 a-11c-5e6g5i4j-7l7n-5o-4p4r-4u-4v6y-5z-4A9B4D-5I9
    erva* 10 g-5v-5F-8J20
    ervar* 7 J20
    ervari* 7 J20
    ervaring 7 J20
    ervo* 7 I12
    ervoo* 7 I12
    ervoor 7 I12
    ervoor* 7 I12
    es 0 y15
    eten -2 b-6c5d-5e18f-8i-8j-3k-3l-5n-8o-5p-4t-6u5w-7x20y20z-3A-7B-3D-4E-5F-8H5I15J-6
    eten* -2 b-6c5d-5e18f-8i-8j-3k-3l-5n-8o-5p-4t-6u5w-7x20y20z-3A-7B-3D-4E-5F-8H5I15J-6
    etik* 0 y14
    etike* 0 y14
    etiket 0 y14
    etiket* 0 y14
    eu 8 b11E12
    euro 0 a-5b-12c4e6f-10g-8h-3i-15j8l-9n-4p-4q7r-8s9t-6u8v-3w-4x-4z22A4B-3D-5E-8F-6G8I4J-4K6L-4
    euro* 0 a-7b-14c8e3f-16g-8h-4i-10j7k-4l-6n-5p-5q9r-9s21t-8u8v-7w-6x-5z22A3B-4D-5E-8F-8G7H-3J-5
    euro* 0 K5L-5
    europ* 0 s13
    even -25 a-10b8e9f-5h3m-3o-5q-4r-4u-4v7z10A-5F13J8
    even* -18 a-4c-4d10e6f-7i-5m-6n-6o2q-4r-3t-5u-7x-9y11z5A-8B2C-9D8F7G-5H5I-4J3K-4L-3
    eveni* 6 a6b-6c-4d10i-4o7s-5v-5w6x-5z-4C-7D10F-6G-3J-4
    evenin* 6 a6b-6c-4d10i-4o7s-5v-5w6x-5z-4C-7D10F-6G-3J-4
    evening 0 a11b-5o-4r4w-5C-5D11
    evenings 0 d13o11w11
    ever 15 u6x15z16
    ever* 10 a-9b-10c-13d-9e-3f-5g-8i-13j-6l13m-3n6o-4q-5r-8s2t-7u20v-3w3x18y-3z22C-8D-7E5F6G7H-2
    ever* 0 J7K-5
    every 0 c-9d-4e4h5j-6k-3l3m3o3p4q-6r-6s9u-7v-7w-4x6z4A4C-4D-5E-3I3J8L6
    every* -6 a-7b-8c-11d-7e-6f-4g-6i-12j-6l15n8o-3p2q-7r-9s3t-5u13w6x9z5A-2B-4C-7D-6E7F7G8I3J4K-4
    every* 0 L3
    everyb* 17 l7u8w5
    everybody 18 l8u10w5E6
    everyo* 9 G6
    everyone 5 u9G6
    everyt* -26 b-5e-6i-6l8n6t-5u8v11A-4F7I5
    everything -23 b-5e-6i-6l8n6t-5u8v11A-4F7I5
    ex 23 b11f-4g-5i16k19l-10s-5C-7D-4
    exam 0 m18o20H13
    exam* 0 a-8c-9d-8e-10g-4h-7i-8k-7m18n-5o43p-7q-7r-8s5u-7w-7x-6y-5A-8B-5C-7D-6E-5F-4H36J-5K-4
    exam* 0 L-4
    exame* -6 o23u-4v-4x-5C-5F-4H11I-6
    examen -9 o10
    examen* -6 o23u-4v-4x-5C-5F-4H11I-6
    examp* 0 v6z6I8
    exampl* 0 v6z6I8
    example 0 v6z6I8
    exce* 13
    excel* 9
    exer* 0 A9
    exerc* 0 A9
    exerci* 0 A9
    exercise 0 A9
    expe* 0 z7
    expl* 0 n16u15D12F-4K7
    expla* 0 n16u15D12F-4K7
    explai* 0 n16u15D12F-4K7
    explain 0 n9u11D13
    extr* 12 D11
    extra 12 D11
    extra* 12 D11
    eyes 7 q8x7
    eyes* 7 q8x7
    face 9 k13
    face* 14 j-6k10l-5w8z13
    faceb* 9 z11
    facebo* 9 z11
    facebook 9 z11
    fact* -7 p19
    facto* 0 p19
    factor* 0 p19
    fail* 0 o8
    fami* 4 a4b-5d-4f-5g-4i8j4l3o-4p-3q4s6v-6w10x4y-4z-5A-8B-3C14F11I-6L-4
    famil* 4 a4b-5d-4f-5g-4i8j4l3o-4p-3q4s6v-6w10x4y-4z-5A-8B-3C14F11I-6L-4
    famili* 6 i9k5l6q-5s11w13A-6C7D6F4
    familie 5 i9k5l6q-5s11w14x-7A-5C7D6F5
    family 0 j6q9s-5x8C7F7
    family* 0 j6q9s-5x8C7F7
    far 0 t8
    farm* -6
    farme* -8
    farmer* -8
    fars* 9 d10
    farsi 9 d10
    farsi* 9 d10
    fast 10 r9E10
    fast* 0 r9E10
    fat -10
    fath* 0 I12
    fathe* 0 I12
    father* 0 I12
    febr* -4
    febru* -4
    februa* -4
    february -7
    feel 0 c9e12i6A9F7
    feel* 7 c8e12i5k-5y11A8F8
    fees* 0 u15E11G7
    feest 6 E16
    feest* 0 u15E11G7
    fell* -8
    fenc* 0 f9
    fence 0 f9
    fence* 0 f9
    few 0 J14
    fiet* 0 a-10c4d-6f-4h-3i-5j-5l-5n-5q19t-6u15v-8w-7x6y22z-3A14C-4D-4G-3I-6J14K-4
    fiets -26 c11q12u9A15
    fiets* 0 a-10c4d-6f-4h-3i-5j-5l-5n-5q19t-6u15v-8w-7x6y22z-3A14C-4D-4G-3I-6J14K-4
    fietse* 17 q10u8x6A-6J11L7
    fietsen 0 q11
    fietst 0 y13
    fietst* 0 y13
    fift* -6 f7j14t7B7
    fifty 0 t8
    fifty* 0 t8
    fijn -8 c11v18w7
    fijn* -9 c10v18w7
    file* 0 k11
    fill 0 a12
    fill* 7 a11v7
    film -15
    film* -21 o9q6r6y8z5
    filmp* 9 o9r7
    filmpj* 9 o9r7
    filmpje 17 o9r8
    filmpjes -8
    films* -7
    fina* 0 b11e16i10
    finan* 0 b11e16
    financ* 0 b11e16
    find 7 c15e-6i-4l11p5r6u6v-4w-5x-5y-7B8I9K-5
    find* 0 c15e-6i-4l11p5r6u6v-4w-5x-5y-7B8I9K-5
    fine -10 o7u6v10
    fine* 0 a-6f-5i8l-5o7q-5t-4u17v14
    fines 0 i12
    fines* 0 i12
    fing* 7 A7
    finge* 7 A7
    finger* 7 A7
    fini* -6 a12
    finis* -6 a12
    finish* -6 a12
    finished -4
    firs* -4 b-4e10f-7i9o6p-4r-5s-3u9v-8x-4z5A-4C-3D-4E-5I4J3K-4L-3
    first -4 b-4e10f-7i9o6p-4r-5s-3u9v-8x-4z5A-4C-3D-4E-5I4J3K-4L-3
    first* -4 b-4e10f-7i9o6p-4r-5s-3u9v-8x-4z5A-4C-3D-4E-5I4J3K-4L-3
    fish -10 a12
    fish* -16 a14
    five 4 l4n9o6t8L7
    five* 4 l4n9o6t8L7
    fix 7 t16
    fixe* -5
    fixed -7
    fixed* -7
    flat -13 a7c-5g-5j4k8l-8q-4r-5t6u8v-5x9y-4z14A8E-7F-6H9I-5
    flat* -16 a7b-4c-5g-5j4k8l-8n-4q-5r-6t13u7v-5x14y-4z14A8C-4E-8F-6G-4H11I-6
    fles* 0 r12
    flesj* 0 r13
    flesje* 0 r13
    floo* 3 c10f6i12F8K6
    floor 0 f6i12K6
    floor* 0 c10f6i12K6
    flow* 5 F8
    flowe* 0 F8
    flower* 0 F8
    flui* -18
    fluit* -18
    fluite* -15
    fluiten -10
    fold* 6 c5d5e-5o5r16v-4G5
    folde* 0 c5d5o5r17G5
    folder 0 r11
    folder* -4 c5r14u-5G5
    foll* 16 d13j9x-5A8B12
    follo* 15 d6j10A8B12
    follow 11 j10A7B13
    follow* 15 d6j10A8B12
    food 0 e15
    food* 0 e15
    fooi* 0 u9K12
    foot* -7 y11
    footb* -10 y12
    footba* -10 y12
    football -10 y12
    for 24 b-7c31d2e7f3g1h14i-7j-11k13l18m-3n6o-7p16q-14r8s-4t3u10v-6w-23x-33y-2z-12A-1B6C-8D-10
    for 0 E-6F-30G2H10I-6K-2L23
    fore* 10
    forg* -7
    fork* 0 p10
    forkl* 0 p10
    forkli* 0 p10
    forklift 0 p10
    form 0 j12m6G12
    form* -4 a-4c-12d-3e-4g-4j19k-6l-8m8p-3r-6t-12u-4v14y-4z-4A-5B24E-5G9J-4K-6
    forms 0 v13
    forms* 0 v13
    formu* 0 c-7j7l-5t-6B26
    formul* 0 c-7j7l-5t-6B26
    formulier 0 c-7j6t-5B10F5
    formulieren 0 B17
    fort* 11 e5g3j4m-4v-5w11y6G-5I-4J5
    forty 6 e5j5v-4y6G-4J6
    forty* 6 e5j5v-4y6G-4J6
    foto 9 h20k-4l14o8z10F-4
    foto'* -11 l10z7
    foto's -11 l10z7
    foto's* -11 l10z7
    foto* 4 a9b-5e-5f-4g-4h18k-6l23m-3n-4o6r-5s-6u-3v-6z16D-3E-5F-7J-4K-4L-4
    foun* -6 I8
    found 0 I8
    found* -6 I8
    four 4 a-6e3f9g4i13k-4l-5m4o-6p-3q3r-6s-6t11y-3z-4A-7B4E-4G12H-4J-4K-3
    four* 5 a-7e7f8i8k-5l-7m8o-7p-5r-6s-7t7v8w-3y-4z-6B3D-3E-6G10H-5I11J-5L6
    fourt* 0 v9A8I11
    fourte* 6 v9A8I11
    fourteen 6 A8I11
    fout 0 k29D8
    fout* 0 h8k34v-7z5D7
    frac* 0 s16
    fract* 0 s16
    fracti* 0 s16
    fractions 0 s16
    fran* -7 s10
    frans* -6 s10
    frau* 0 z16
    fraud* 0 z16
    free -4 a18d-8j7k7p9t-6A8B10G8
    free* 6 a18d-8e-6f-4g-4h7i9j7k5l-4o6p8r-4t-8v-7x-4y-4A8B10D-4E-4G8I-5
    freez* 10 h9i8o10
    freeze* 10 h9i8o10
    frid* 0 i-6j-4v-5x4y12z10C-4D5G5L14
    frida* -13 G6L14
    friday -6 G6
    friday* -13 G6L14
    fridg* 14 y9z8D7
    fridge 14 y9z8D7
    fridge* 14 y9z8D7
    frie* 4 c-5f5k-4l-4m-4o-5q-4s-5u5v-5w22x7z5B4D-4F-6L9
    frien* 7 j-5o-4w23z6B4F-5L5
    friend 4 w18
    friend* 7 j-5o-4w23z6B4F-5L5
    friends 0 L8
    frik* 0 y18
    frika* 0 y18
    frikan* 0 y18
    fris* 0 y14
    from 0 a-2b5c11e-15g10h-8i2j-4k-8l-4m2n-5o4p-7q-7s-5t8u-2v6w9x7y-2C3D5E-5F-4G-6H-7J-4K-10L-7
    from* 0 a-2b5c11e-15g10h-8i2j-4k-8l-4m2n-5o4p-7q-7s-5t8u-2v6w9x7y-2C3D5E-5F-4G-6H-7J-4K-10L-7
    fron* 0 i7
    front 0 i7
    front* 0 i7
    frui* 0 y19
    fruit 0 y20
    fruit* 0 y19
    full* 5 b7
    fun 0 e12
    fysi* -7 c12y8G8
    fysio -13 c13
    fysio* -7 c12y8G8
    g -8
    ga 7 a-15b-11c-14d-4e-12f-3h21j-17k20l-9m-8n2o8p6q-12r6s10t4u-8v-4w-9x-8y-10z4A22B-5D16F13G18
    ga 0 H14J-6K-9
    gaan 10 a6b-6c5d-7h-4i10j-6l3m-3o-6p-5r-6s6t-13x-3y10z-5B-3C5D-6E3G15H-6I-6J-8K5L9
    gaan* 10 a6b-6c5d-7h-4i10j-6l3m-3o-6p-5r-6s6t-13x-3y10z-5B-3C5D-6E3G15H-6I-6J-8K5L9
    gaat 12 a3b2c3d-8e8f10g-6h-2i4j-8k-10l-1m-1n11o-2q1r1s-3t2u4v6w2x3y1z-4A-2B-8C2D-7E7H4I13J-12
    gaat 0 K-1L-5
    gaat* 9 a7b2c2d-9e8f11g-6h-2i3j-8k-10l-2m-1n11o-2q1s-3t1u4v6w1x3z-5A-2B-8C2D-7E7F7H3I13J-12K-2
    gaat* 0 L-5
    gaf 13 e5f9n-7y10
    gale* 0 I10
    galer* 0 I10
    galeri* 0 I10
    galerij 0 I10
    game 0 i13z14
    game* 0 i12z13I9
    gamen 0 I11
    gamen* 0 I11
    gang 7 n-5r-8t12u5v6w6y-4C7F-8
    gang* 3 a5n-5r-8t12u5v5w5y-4A-4C7F-10I7L-4
    gara* 15 A11J8
    garag* 15 A11J8
    garage 14 J8
    garage* 15 A11J8
    gard* -6 J8
    garde* -6 J8
    garden -6 J8
    garden* -8 J8
    gas 10 e10
    gast -8
    gast* 0 g24
    gasto* 9 g24
    gastou* 9 g24
    gastouder 9 g24
    gat 19 h32I10
    gate 0 i9A10
    gate* -5 i9A10
    gave 0 f5n6t-4v5
    gave* 4 f4l-5n6t-4v5x7B6
    gebe* 8 a-7c6f9g7h-3j-5k8m-4o-4p-6q6r-5u16v-6w-7x-4y-9z6A-8G-7H-3I-6J4
    gebel* 0 u6F7J9
    gebeld 0 u6F7J9
    gebeld* 0 u6F7J9
    gebeu* 0 a-4b5c6e4g8j-4k9n3p-4q6s3t-5u10v-3w-6y-7A-7F-5G-4I-4J-4L3
    gebeur* 0 a-4b5c6e4g8j-4k9n3p-4q6s3t-5u10v-3w-6y-7A-7F-5G-4I-4J-4L3
    gebeurde 0 g10s10u6
    gebeuren 0 k13
    gebeurt 0 e7f8i6q9s-5v6A-6D6K5
    gebl* 6 b7k15z7
    geblo* 0 b8k15z7
    geblok* 0 b8k15z7
    geblokkeerd 0 b8k15
    gebo* -5 c-7i6p8A7
    geboo* 7 p9
    geboor* 7 p9
    gebor* -6
    gebore* -6
    geboren -6
    gebou* -7
    gebouw* -7
    gebr* 0 c7d3f-3g-5h3i-7j-11l11m-4o-5p-4q-5r7s-4t-4u-3v-4w-8x3y-7A-4B6C-4E5F-9G-4H-3I-4K7L-4
    gebra* 0 d10
    gebrac* 0 d10
    gebracht 0 d10
    gebro* 0 c14
    gebrok* 0 c14
    gebroken 0 c14
    gebru* -7 a-3c-5d-5e-6f-7g-4h4i-5j-11l11m-4n3o-4p-4q-4r10s-3t-6w-6x-4y-5A-3B6C-4E7F-7G-3I-3
    gebrui* -7 a-3c-5d-5e-6f-7g-4h4i-5j-11l11m-4n3o-4p-4q-4r10s-3t-6w-6x-4y-5A-3B6C-4E7F-7G-3I-3
    gebruik 0 l15
    gebruikt 0 d-4e-4f-5h7j-5n5r9t-5v-4w-5z3B9E10F-5K8
    geda* -5 b-4c-7d4e-6f-4i5k3m4o5q-4r-4s-3t-8v-4x15y-5A-4B-4C-4D-4E-3F7G6J7L-3
    gedaa* -7 c-6d5e-4f-3i3k4m4o6q-3r-4s-3t-6v-4x3y-5A-4B-4C-4D-3G6J7L-3
    gedaan -7 c-6d5e-4f-3i3k4m4o6q-3r-4s-3t-6v-4x3y-5A-4B-4C-4D-3G6J7L-3
    gedaan* -7 c-6d5e-4f-3i3k4m4o6q-3r-4s-3t-6v-4x3y-5A-4B-4C-4D-3G6J7L-3
    gedi* -10
    gedic* -10
    gedich* -10
    gedo* -7
    gedr* 7 z8I7
    gedu* -11
    geef -7 a8b12k8r5x6y7I12L6
    geef* 0 a7b12d3e6g-3j-4k10l4n-4p-3r6s3t-8v-6w-4y9A-3B-4C7D-4F-6I14L4
    geeft 12 d4e5f4l7s4t-7v-5C8F-5I6
    geeft* 12 d4e5f4l7s4t-7v-5C8F-5I6
    geel 7 g8i7u6
    geel* 7 g8i7u6
    geen 0 a-11b-14c4d2e7f-5g-11i6j-6l-6m3o-9p-4q6r-4s-2t2v-6w2x-6y-5z-3A5B-2C3E5G4I-8J2K9L-8
    geen* 0 a-11b-14c4d2e7f-5g-11i6j-6l-6m3o-9p-4q6r-4s-2t2v-6w2x-6y-5z-3A5B-2C3E5G4I-8J2K9L-8
    gega* 0 d5e5o7u9F-7G8
    gegaa* 4 d5e5o7u9F-7G8
    gegaan 4 d5e5o7u9F-7G8
    gegaan* 4 d5e5o7u9F-7G8
    gege* 4 w7x8F6
    geget* 4 x10
    gegete* 4 x10
    gegeten 4 x10
    geha* -14 b-5c-5d-8e-3g-6j-8k-6m10o6p5r-5t-8w8x-5y-3A-5E-9F10K8
    gehaa* 0 f7v6E-7F8
    gehaal* 0 f7v6E-7F8
    gehaald 0 f7v6E-7F8
    gehad -7 d-4f-6g-4i-5j-6m5n4p7t-5v-5w6C4K7
    gehad* -7 d-4f-6g-4i-5j-6m5n4p7t-5v-5w6C4K7
    gehak* -10
    gehakt* -10
    geho* -7 c14f6n-7o11v10F6
    gehoo* 4 c16y-6
    gehoor* 5 c16y-6
    gehoord 11 c9
    geit* -8
    gek -9
    geke* 0 h10
    gekek* 0 h10
    gekeke* 0 h10
    gekeken 0 h10
    geko* 0 a-5b4c15d-4f-5g-5h13j-7l-5m-4n-4o-4p-3q-6s-5t4u9v-5w-6x6z4A7C-4F-6G13J6K7L-4
    gekoc* 0 t10
    gekoch* 0 t10
    gekocht 0 t10
    gekom* 0 b6c9h7q-5A8G10J7K8
    gekome* 0 b6c9h7q-5A8G10J7K8
    gekomen 0 b6c9h7q-5A8G10J7K8
    gekr* 4 d7h-5j-4l4o17r7v-8D6
    gekre* 0 h-5l5o18r7D6
    gekreg* -4 h-5l5o18r7
    gekregen -4 h-5l5o18r7
    gela* -10
    gelac* -10
    gelach* -10
    gelachen -9
    geld -8 a-8b-9c-9d-5e2f-11g-6i-8k3l-6m-8o6p-8q-8r-8s-7t-17u5v-10w-7x-6y-7z8A-8B-7C-6D-5E-8F-8
    geld 0 G5H16I-8J5L-7
    geld* -4 a-9b9c-5d-6f-3g-7i-9k4l-6m-5o4p-8q-9r-10s-7t-17v-16w-7x-6y-8z8A-6B-8C-7D-6E-10F-9G4
    geld* 0 H16I-9J4L-8
    gele 5
    gele* -13 b3c-7e-3f-3g-3h-3i23j-5k-5q3r7s8t-6u5v10x-6y-5z5A-4B-4C-4E6F7I-6J-4L-3
    geled* -12
    gelede* -12
    geleden -12
    gelee* -14 i12s8E11
    geleer* -10 s9E11
    geleerd -10 s9E11
    geleg* 10 i7v11z9F8
    gelegd 10 i8z9F8
    gelegd* 10 i8z9F8
    gelez* 0 r10
    geleze* 0 r10
    gelezen 0 r10
    geli* -10 t9
    gelij* -9 t9
    gelijk* -10 t9
    gelo* -6 e-6A14
    geloo* 0 A14
    geloof 7 l8A14
    geloof* 6 A14
    gelu* -10
    geluk* -10
    gelukk* -5
    gelukkig -5
    gema* -8 h6u7x7A-7F5G7
    gemaa* -11 h6x7A-6G7
    gemaak* -15 h6x7G7
    gemaakt -15 h6x7G7
    geme* 4 a-5b-7c3d-4f8g-5h-7i-5j-10k16l-11m-5n-10o3q-6s-6t6u19x-5y-3z-10B-5C-4D-7G-3H-3I-7J-4L7
    gemee* -10 a-4b-6c4d-3e-8f-7g-4h-5i-4j-10k17l-10m-4n-9o4q-5s-4u20v7w-5x-5y-4z-9A5B-4C-3D-5G-3
    gemee* 0 I-6J-3L9
    gemeen* -10 a-4b-6c4d-3e-8f-7g-4h-5i-4j-10k17l-10m-4n-9o4q-5s-4u20v7w-5x-5y-4z-9A5B-4C-3D-5G-3
    gemeen* 0 I-6J-3L9
    gemeente -8 a-3b-6c6e-8f-6g-3h-5i-3j-5k11l-8m-4n-8o4p3q-4s-4u12v10w-4x-4y-4z-8B-4C-3D-5E-6I-5
    gemet* 0 f15
    gemete* 0 f15
    gemeten 0 f15
    gemi* 5 l8v7
    gemis* 5 l8v7
    gemist 0 v9
    gemist* 5 l8v7
    gene* -6 g9r-6D13E6
    gener* 0 g9D13
    genera* 0 g9D13
    generally 0 g9D13
    geno* 0 G7J6
    genoe* 0 G8J6
    genoeg 0 v6G8
    genoeg* -3 G8J6
    geop* 0 g10z11
    geope* 0 g10z11
    gepl* -10
    gepla* -10
    geplaa* -11
    gepr* 6 t11
    gere* -6 a12c9h6i-5j-4v16z-5F-6K14
    gerea* 0 v19
    gereag* 0 v19
    gereageerd 0 v19
    gered* -8
    gereg* -8 c11K15
    gerege* -8 c11K15
    geregeld -8 c11K15
    gesc* 7 b6h4i8k-7v5w-5H10L5
    gesch* 5 b6h4i8k-8v5w-5H10L5
    geschr* 16 i9v6H11L7
    geschreven 10 v7H11
    gesl* 10 o19t9
    gesla* 7 o20
    geslaa* 7 o20
    geslaagd 7 o20
    geso* 0 h18
    gesol* 0 h18
    gesoll* 0 h18
    gesolliciteerd 0 h18
    gesp* 0 c-5f-4h18n11o-4p-5q-4r-5u-7v-6w6y-6B-5D14E9F4G4I-4J-5
    gespr* -4 c-5f-4h17n12o-4p-5q-4r-5u-7v-6w7B-5D14E9G5I-4J-5
    gespre* 0 c-4h17i4n12p-5q-4r-4u-6v-6B-5D15E10G5I-4J-4
    gesprek 0 c-4h17i4n12p-5q-4r-4u-5v-5B-5D12E10G5J-4
    gest* 0 a7c7d-4e9f-6g7h-6i6k-5l-7m18n-9o-6p-6q-8r9s-5t-3u6x-5y-7z21A-4C-4E-8G3J3K-8L-5
    gesta* -9 i9
    gestaa* -8 i9
    gestaan -8 i9
    geste* 0 u17
    gestem* 0 u17
    gestemd 0 u17
    gesto* 0 a5c6e10g10l-4m9n-5q-6r7t-5y-5z6G7K-4
    gestop* 0 a6c8g11m10q-6r9w-6G9
    gestopt 0 a6c8g11m10q-6r9w-6G9
    gestu* 5 u-6v5z17
    gestuu* 0 u-6v6z17
    gestuurd 0 u-6v6z17
    get 11 a-12b-10c25e-6f-5g-10h-9j-10k20l7m15p4q34s-8t-17u6v-11w-19x12y7z-6A26B-11C-9D-2E-15G-8
    get 0 H-9I-7J4K12
    gete* 9 i7t9K17
    getek* 11 i8t10K17
    geteke* 11 i8t10K17
    getekend 11 i8t10K17
    getr* -5 E9
    getro* 0 E9
    gets 21 c15d6e-4h4i10k-5l-4F5
    gets* 21 c15d6e-4h4i10k-5l-4F5
    geva* 0 u10
    geve* -5 a17c6o8p7s9t-5u10v-7z5I13
    geven -6 a18o9p7s9u11v-7z6I7
    geven* -6 a18o9p7s9u11v-7z6I7
    gevr* 0 l8r11I6K7
    gevra* 0 l8r11I6
    gevraa* 0 l8r11I6
    gevraagd 0 l8r11I6
    gewe* 5 a-4b10d-6f-5g10h11i-3k-5l-6m6n13o-7t-8u-6x6y-3A-5B10C-5F-6G-4J-6K-8L-4
    gewee* -2 b-7d-3l-5m9n13o-5t-4u-6v5A-4B4C-4D4F-4K-5
    gewees* -2 b-7d-3l-5m9n13o-5t-4u-6v5A-4B4C-4D4F-4K-5
    geweest -2 b-7d-3l-5m9n13o-5t-4u-6v5A-4B4C-4D4F-4K-5
    gewer* 0 h14
    gewerk* 0 h14
    gewerkt 0 h15
    gewi* 7 f11l10
    gewo* 8 a-5b-6c-5d-10e-2f-8g-5h-4j-12k7l4n-2r20s-13t-13u15v7w8y-10z-7A7B-7C-7F-4G-4J-3K-2L8
    gewon* 13 k5r12s-5v4A10D5
    gewone 17 k5r12s-5v4A10D5
    gewone* 17 k5r12s-5v4A10D5
    gewoo* -2 b-8d-6f-4j-8k2l4m-6o4p3q-7s-7t-9u14w9x-3y-9z-2A-3B-2C-3D-5E5H2L10
    gewoon -7 b-8d-5f-3j-8k3l5m-6o9p4q-7s-7t-9u5x7y-8C-2D-2E7H3L11
    gewoon* -2 b-8d-6f-4j-8k2l4m-6o4p3q-7s-7t-9u14w9x-3y-9z-2A-3B-2C-3D-5E5H2L10
    gewor* 0 m8q8r8
    geword* 0 m8q8r8
    geworden 0 m8q8r8
    geza* 0 o10
    gezak* 0 o10
    gezakt 0 o10
    gezakt* 0 o10
    geze* 11 a-6b-8c-7d-5e-5f-5h-6j-4k-3m-3n20o10q8s-6t-5u16v-7w-6x-3y-3z3A-2B-5C-4E14F-7G-3H-3J-6
    geze* 0 K4
    gezeg* 12 a-4b-4e-5i-5n21o-4r-5u12x-6D-4E8I7J-4
    gezegd 12 a-4b-4e-5i-5n21o-4r-5u12x-6E8I8J-4
    gezegd* 12 a-4b-4e-5i-5n21o-4r-5u12x-6D-4E8I7J-4
    gezel* -4
    gezell* -4
    gezellig 6
    gezet 8 c-6i6l4t-5u13A5
    gezet* 5 e-4h-5i5j-5k-4o7q8r5s-4t-6u10v-5I-4L4
    gezete* 0 q9x6
    gezeten 0 q9x6
    gezi* 11 a-3b11f6h-5i-6k10l-6n-11o-5q4t-5u7x17y5B-4C-4D-7E4F5J4K5L-6
    gezic* 11 b12x8E5
    gezich* 11 b12x8E5
    gezicht 11 b12x8E5
    gezie* 4 k8n-9q6J5K6
    gezien 4 k8n-9q6J5K6
    gezien* 4 k8n-9q6J5K6
    gezin 0 x11
    gezin* 0 x11y8
    gezo* 0 a-5b-5c-7f-6i-4k-5l-3m8o6p5q-6r11s8t-7u-4w-5x-4y9A8B10E3G5I-5J-3L-4
    gezon* -6 a-5b-5c-6f-6i-4k-5l-3m8o6p6q-6s8t-7u-4w-5x-4y10A8B10E4G5I-5L-4
    gezond* 0 a-5b-5c-6f-6i-4k-5l-3m8o6p6q-6s8t-7u-4w-5x-4y10A8B10E4G5I-5L-4
    gezondheid 0 a-5b-5c-6e5f-5i-4k-5m8n6o7p8q-5r5s8t-7u-3v-6w-5x-3A8B10E4G6I-5L-4
    ging 0 a3b-8c3d5e3f4g-6h3i9j4m10n5o13q9r-4s4t-4u6v7w-5z3A-6B-3C7D5E13F4G-6H9K-3L8
    ging* -5 b-9c2d4e10f5g-7h2i8j4k2l-2m9n3o12p6q8r-5s4t-4u6v7w2x2y2z2A-7B-4C6D5E12F3G-7H8I-2K-4L7
    ginge* -8
    girl 0 f12h7p8D7
    girl* 0 f11h7l5o6p8t-5D7L8
    gist* 5 w10B7L9
    giste* 5 w10B7L9
    gister* 5 w10B7L9
    gisteren 0 w10B8L9
    give 12 c-5d-5f7i-5l10r12w-4I8L4
    give* 22 c7d-5f4g-3i-3l8m-4n-3r10t4u-5w-6y-5C-5D-6I16J-3L3
    gives 9 c12I9
    gives* 9 c12I9
    glad* 7 J9
    glas* -6 c6j6n-4s6u4w5x-6F-4L5
    glass* 0 c7y7
    glasse* 0 c9
    glasses 0 c9
    go 14 a8b4c10d-5e-2f-7g23h21i-6k-4l-8m2n11o21p30q11r-14s-9t-11u4v-11x6y-13z2A-8B9D3G3H-6I6J-2
    go 0 K7L19
    goal* 0 y17
    goat -10
    goat* -17
    god -21
    goed -28 a9b-3c-8d4e-5g-6h-4i-8j-11k-2l-16n9p5q-8r12t-4u-7v-7w-10y-5z4A-6B8D12F6G-3H16J14L-9
    goed* -32 a6b3c-12e-8f4g-9h-6i-14j-9l-24m6n9o-6p5q-9r9s-5t-7u-4v3w-4x-7y-4A-7D8E14G-5H13I-4J11
    goed* 0 K-2L-11
    goede -7 b10
    goede* 6 b8i-5s-5v11w6x-4B-6E13
    goedem* 13 v13E17
    goedemorgen 11 v16E10
    goei* -16
    goeie -12
    goeie* -13
    goes 17 a-3b5c-4d5e11f-4g-3i14j-8n6q-3t-9u-7x-4y-5A5F5K6L-3
    goes* 17 a-3b5c-4d5e11f-4g-3i14j-8n6q-3t-9u-7x-4y-5A5F5K6L-3
    goin* 10 b6c-5g-4h-4m-4o12p-5q4s4u-5v-5C8E4F-5G5H8I-8K-6
    going 10 b6c-5g-4h-4m-4o12p-5q4s4u-5v-5C8E4F-5G5H8I-8K-6
    going* 10 b6c-5g-4h-4m-4o12p-5q4s4u-5v-5C8E4F-5G5H8I-8K-6
    gone 4 j6E9I6
    gone* 4 j6E9I6
    good -20 c-6e8p-5r-6v-5w5E5F5J8
    good* -19 c-6e8i-4l-5p-5r-6u6v-5w4x-6E5F5G4J8
    gooi -10
    gooi* 4 f7v13w-5I13
    gooit 10 v7I10
    gooit* 10 v7I10
    gord* 4 f5t10x8F12
    gordi* 4 f5t10x8F12
    gordij* 4 f5t10x8F12
    gordijn 5
    gordijnen 0 F13
    got -18 a11b-7c-3d3e-6f-4g-6h-4k-5m-4n-3o-7p-3r5s9t-6u4v-3w-4x5y7z8B-5D-6E-6G4J-5L-6
    goud* -5
    gove* 0 k11
    gover* 0 k11
    govern* 0 k11
    government 0 k11
    gp 0 n23
    graa* -7 a9e2h2i-7j-6k-6l-5m2n3p3q3v-5w-4x7A4B-12D4E-3F6G-4H-6J2K-5L-11
    graag -6 a9e2h2i-10j-6k-6l-5m2n4p3q3v-4w-4x7A4B-12D4E-2F6G-4H-6J2K-5L-11
    graag* -6 a9e2h2i-10j-6k-6l-5m2n4p3q3v-4w-4x7A4B-12D4E-2F6G-4H-6J2K-5L-11
    grad* 0 f12p12t9
    grade* 0 f12
    graden 0 f13
    graden* 0 f12
    graf* 0 f10
    gram* 13 f8s8
    gramm* 9 s8
    gramma* 8 s9
    gran* -9 d12k-5l14r-5w-5C15F15
    grand* -3 l15C17
    grap* -12 s7E10
    grapj* 6 E11
    grapp* -10
    gras* -10
    grat* 0 J12
    grati* -5 J12
    gratis -5 J12
    gratis* -5 J12
    grav* -9
    gree* 0 y12
    green 0 y12
    green* -6 y12
    gren* 0 I14
    grenz* 0 I15
    grenze* 0 I15
    grenzen 0 I15
    grie* 8 K21
    griep 15 K21
    griep* 12 K21
    grij* -8
    groe* -6 b-6d-8g-7h-3i-5j-3k-6m-3n-4o9p-4q-7s3u-4v-7y14z3D11E-6F7G-5H3I-7K-4
    groei* 11 y7
    groen* -10 c7l5y7A6
    groep -4 d-5g-5o11s9D7F12I-6
    groep* 0 b-4c-4d-7e-4f4g-5l-6n-4o12r-4s7v-5w-5x-4z5D12F13H5
    groet* -6
    gron* 0 i8t7w8A5I8
    grond 5 t9I9
    grond* 5 t9I9
    groni* -7
    gronin* -7
    groningen -7
    groo* -8 m9r5t12D11
    groot -5 m9t8
    groot* -8 m9r5t12D11
    grootv* 0 D12
    grootvader 0 D12
    grot* 0 f15j9l-11r5A11F-4
    grote 0 f14j6l-9r6A7
    grote* 0 f15j9l-11r5A11F-4
    grou* 17 a8c-7o14r6t6u-4w-5y6E5F9
    groun* 8 t10
    ground 8 t10
    ground* 8 t10
    group 10 a10c-6o14r7w-5x4y7F10
    group* 10 a10c-6o14r7w-5x4y7F10
    grow* 0 a8c10B7
    grown 0 c11
    grown* 0 c11
    gym 0 b7y23D17L-6
    ha 0 i11
    haal 4 c5e7v-5A11
    haal* 16 b16d-4i-5l-4o21q11t-5u-6v-6x-4A8C-5D-5E-5F-6L3
    haalt 4 b16q15
    haalt* 4 b16q15
    haan -8
    haan* -8
    haar 5 a-10b-6c-13d-7e-3f-12g15h2i2j-7k9l-2m-3o-2p-10q-8r-15s23t4u-4v2w-13x-12A-4B-7D20E-2F2
    haar 0 G-10I9J-11L3
    haar* 0 a-10b-6c-13d-7e-3f-12g15h2i2j-7k9l-2m-3o-2p-11q-11r-15s21t4u-4v2x-12A-4B-7D19E-2G-10I8
    haar* 0 J-11L3
    haas* -16
    haast -10
    haast* -11
    had -35 a7b-2c-8d9e-15f9h7i-6j-19k-6l-10m10n11o-14p-15q-6r-3t-16u6v6x8y-8z23A4B-5C-7D4E12F-6G2
    had 0 H-6I-11J4K-3L-9
    hadd* -6 D7
    hadde* -4 D7
    hadden -4 D7
    hadden* -4 D7
    haha -17
    haha* -17
    hair -14
    hair* -9
    hal 16 L9
    hale* -7 l8m24v-6A-4B-5E-7
    halen -7 l8m24v-6A-4B-5E-7
    halen* -7 l8m24v-6A-4B-5E-7
    half 10 a7b-6c5d-6e-5f12g7h-5i-4k-6m-3o3p-8q3t-6u-6v-3w-6y8z-4A-3B-3C6D5E-6G3J-6K6L3
    half* 12 a6b-5e-6f11g9h-5i-6k-6l-3m-4p-9t-8u-8v-4w-6y10z-7A2B-4C5D3E-3G2K6L3
    hall 0 k12n-5p8u17A6F11
    hall* 5 c-4f-5k10n-7p8r-4u17x11A6F9
    halv* -4 c9e-6f9i-5
    halve -6 c9e-6f9
    halve* -4 c9e-6f9i-5
    hams* -10
    hamst* -10
    hamste* -10
    hamster -8
    hand 18 a-7b-6c7d-3f24g6h10i-4j3l3n6o5q-5r3s-4t-7x4y-3z-6A-6B3C-3D-3F6G-6H-4J-4K-3L-3
    hand* 17 a18b3c2d12e-4f14g-2h4i-14j13k-10l-9m7n13o-3p4q-6r-5s-4t-17u-3v12w-3x-4z-13A-3B2C-2D-5
    hand* 0 E5G-7H-9I-3J6K-3L-10
    hande* -8 a19b7d13f-6i-4l-4o-4p9r-5v-7w-5x-4B-4E4F5J8K-5L-4
    handen -6 a19b7d14f-6l-4r-4v-6w-4x-4E5F5J11K-4L-4
    handen* -7 a19b7d14f-6l-4r-4v-6w-4x-4E5F5J11K-4L-4
    handi* -7
    handig* -7
    hands 8 a10d6j5s7J8
    hands* 0 a9d6e-5j5n8s7J7K8
    handsc* -8
    handt* 7
    handte* 7
    hang 0 L7
    hang* 13 b-6c-8d-7e-8i4j3n-5o-3p-5r-6t8v6w-9x-9y7z-4B4C-3E-6F9G-5H-5J-4L39
    hange* 13 y7F8L15
    hangen 9 y8F9L12
    hangen* 11 y7F8L12
    hangt -5 a4b-4d-4e-5j6t5v10B6I6
    hangt* -5 a4b-4d-4e-5j6t5v10B6I6
    hap 0 i12
    happ* -10 f5g-4i3n-4o-4p-5q-6r-6s-6u-7x6y-4A-5C9G-5I-6K9
    happe* 0 a-7f5g-4i4n-4o-4p-4q-5r-5s-6u-6x7y-4C9D-4E4G-4I-5J-4K9
    happen* 0 a-7f5g-4i4n-4o-4p-4q-5r-5s-6u-6x7y-4C9D-4E4G-4I-5J-4K9
    happened 0 f-9t-6x9z6C14E8K7
    happens 0 t7
    happy -6
    happy* -6
    hard -13 f26u11I10
    hard* -20 a-5b7d9e-5f21i5j5o-5r-6s-7u8v-7w-4z-4B16D-4E-4G-5I20J-4K-4
    harde* 0 b11I12
    hardo* 0 B18
    hardop 0 B18
    hardop* 0 B18
    hari* -10
    harin* -10
    haring -9
    haring* -10
    harm 0 q11
    harm* 6 q10F6
    hart 0 q11
    hart* 0 n21q10B6
    has 22 a-5b-10d-4e-11h8i-12j9k8l-8n-3o-2p-2r-9s6t8u-14v5w6x7z7B-3D-4E-7F-14G9I-5J6K-4L-4
    have 0 b5c-6d2e-6f-7g9h4i-2j7k-4n-3o6p-2q-10s2v-7x2z4A-3B-6C6D2E-16F4H3I-5J6K-5
    have* -3 b7c-8d4e-7f-8g7h3i-3j6k-5n-4o8p-4q-3r-2u-2v-8y4z3A-4B-5C8E-11F3H3I-6J10K-5L-2
    haven -8
    haven* -8 q8
    havo -8 u9
    havo* -8 u9
    he 8 a-4b6c11d-15e-20f-7g-5h-2i-12j-6k-3l-14n32o-11p-6q-13r-16s21t3u-12v-14w-19x-9z9A-9B-10C7
    he 0 E5F-10G-3H-10I37J-9K26L-13
    he's 2 a-5c4e-5j-5k5n4p-4q13t-6v-5w-4x-3z4A5B6D10E-4F-5G4I7
    he's* 2 a-5c4e-5j-5k5n4p-4q13t-6v-5w-4x-3z4A5B6D10E-4F-5G4I7
    head 0 f6
    head* 16 f6o7D8F6I24
    heads* 10
    heal* -7 a-4e-4k-5l-5m5n10q-4r9s-4t-5v-4w-4y10z-4F6G4J4
    healt* -6 a-4e-4k-5l-5m5n10q-4r9s-4t-5v-4w-4y10z-4F6G4J4
    health 0 g4k-4l-4m5n11r11t-4v-4z-4F7G4J4
    health* -6 a-4e-4k-5l-5m5n10q-4r9s-4t-5v-4w-4y10z-4F6G4J4
    hear -9 h10i6o7D9I6
    hear* 3 c6f-4g-3h9i4j-4k-4l5m-4n6o4q-3r5t-5u-5v-5w-4z-4A-4B-4D7E-4F10G4I4K-4
    heard 6 c9
    heard* 6 c9
    heart 6
    heart* 6
    heat* 0 L9
    heb 1 a24b-5c-3d-1e-7f-7g1h6i-8j13k-5l-6m9n5o9p-1q-8r14s2t-28u-1v-7w8x-11y-18z4A-28B-10C-23
    heb 0 D-13E-10F-7G-8K9L-15
    hebb* -2 b-2e2f-9g-2h5i3j4n-7o3p-3r2s-4t2u-5v-2w-4x5y-4z6C6D3E-9F2H-2J10K-2L6
    hebbe* -2 b-2e2f-9g-2h5i3j4n-7o3p-3r2s-4t2u-5v-2w-4x5y-4z6C6D3E-9F2H-2J10K-2L6
    hebben 0 b-2e2f-9g-2h5i3j4n-7o3p-3r2s-4t2u-5v-2w-4x5y-4z6C6D3E-9F2H-2J10K-2L6
    hebben* 0 b-2e2f-9g-2h5i3j4n-7o3p-3r2s-4t2u-5v-2w-4x5y-4z6C6D3E-9F2H-2J10K-2L6
    hebt -6 c8d-7e10f-5h11i5j11k5l5m3n3q-6t-9u7v4w-3x-5y-6A-9B-7C7D-6E-7F-10G-7H-3I-5L-5
    hebt* -6 c8d-7e10f-5h11i5j11k5l5m3n3q-6t-9u7v4w-3x-5y-6A-9B-7C7D-6E-7F-10G-7H-3I-5L-5
    hedg* -9
    hedge -9
    hedge* -9
    heef* -1 c2d1e-2f-15h6i-3j4k-1l-5m3n-1o2r2s-3t4u-7v3w-5x-2y-2z6A-1B-3C-4E-9F1G-3H-6I8J1K-6L-9
    heeft -1 c2d1e-2f-15h6i-3j4k-1l-5m3n-1o2r2s-3t4u-7v3w-5x-2y-2z6A-1B-3C-4E-9F1G-3H-6I8J1K-6L-9
    heeft* -1 c2d1e-2f-15h6i-3j4k-1l-5m3n-1o2r2s-3t4u-7v3w-5x-2y-2z6A-1B-3C-4E-9F1G-3H-6I8J1K-6L-9
    heel -2 a5c-4e-7g-5h5q-4t-4x4y-4z23A7B5C-7D-8E6F-4G4K7
    heel* -2 a5c-4e-7g-5h5q-4t-4x4y-4z23A7B5C-7D-8E6F-4G4K7
    heen 0 a-7b-3c-7d-5e9f-4g12j-5m-3n10o-3p-4q11r5s-4v-8w13x-5y-7z-4D-3E-5G-4I-4K-4L19
    heen* -3 a-7b-3c-7d-5e8f-5g12j-5k-4m-3n9o-3p-4q14r5s-4v-8w12x-6y-8z-4D-3E-5G-4I-5K-4L19
    heer* 0 q10
    heet 14 l-7o5t-7u13v10z10E5L5
    heet* 12 l-7o5t-7u13v10z10E5L5
    heg 8
    hek 10 q9x6D21
    held 13
    held* 10
    hele 4 a11b-7c-7d4e-6f8g-4h-4i-7l10m-5q-11r-4s-5t-8u4v6x10z13A3D-5F-3H-4I2J5L-5
    hele* -5 a12b-7c-8d4e-6f6g-5h-4i-7l9m-4o-2q-11r-5s-6t-10u4v8w-3x10y4z12D-5F-3H-4J8L-6
    helem* -9
    helema* -9
    helemaal -9
    helf* 0 d6f8s7v5B9H6
    helft 0 d6f8s7v5B9H6
    helft* 0 d6f8s7v5B9H6
    help 9 a-7b6c10d-9f-8g10h6i7j-4k7l-7n10o-6p6q3r-3s11t4u-9v4w-6y-10z3A-4B-4C-8D2F3G-6H-7I-8J15
    help 0 K-8L-10
    help* 3 a-8b5c8d-12e-6f-6g-3h13i10j2l-9n10o-5p-5s39u-16v4w-9x-3y-4z7A-7B-9C6D-6E-3G-9H-7I-9J7
    help* 0 K-15L-16
    helpe* 0 b-5c-4f5h6j7k-3m3n-4o4p-7r5s3u-5w-8y3z3A-3C4D-4F3H5I5J-11K-5L-4
    helpen -4 b-5c-3f-2h8i3j7k-3m-5n-4o5p-6r5s4u-4w-8x2y4z3A-3C4D-4E2F3H5I5J-10K-3L-4
    helpen* 0 b-5c-3f-2h7i2j7k-3n-4o4p-7r5s4u-4w-8y4z3A-3C4D-4F3H5I5J-11K-4L-4
    helps 0 s11
    helps* 0 s11
    helpt 0 b5g-8s14v-5w8C11I-5J5
    helpt* 0 b5g-8s14v-5w8C11I-5J5
    hem 3 a-11c23d-12e-17f-14g20h-7i-6j-12k3l26m-3n-6o-11r-4s17t19u-6v20w-13y6z6A-7B4C-3D5E-11F-6
    hem 0 G-8H-6I15J-8L-4
    henk -7
    henk* -7
    henn* -11
    her 0 e3f-8g8h-3i-16k4l-10m2n12o-6p-4r-5s22t-3u-3v-6w-6x-12y-12z7A13B-3C5E7F2G-8H-6J-6K-10L-10
    here 3 a7b-7c-10d4e-13f-6g-4h3i-9j12k-9l-11m18n-7o-9p7q4r-6s-9t-8u16v-13w-15x12y3z-10A6B-9C3
    here 0 D-7E-11F-7H-5I-2J14K-7L7
    here* 0 a7b-7c-10d4e-13f-6g-4h3i-10j12k-9l-11m19n-7o-9p7q4r-7s-9t-8u16v-6w-15x12y3z-11A6B-9C3
    here* 0 D-7E-11F-8H-5I-3J14K-8L6
    hers* -10 g10
    het 23 a-12b4c-2d-4e-6f1g-41h-15i-7j3k-1l-5m1n7o12p-9r2s3t7u4v-2w8x2y2z-11A15B-2C11D4E-9F17G-6
    het 0 H2I-12J2K8L4
    hetz* 15 i8p-5z8E7
    hetze* 15 i8p-5z8E7
    hetzel* 15 i8p-5z8E7
    hetzelfde 15 i8p-5z8E7
    heup 0 y21
    heup* 0 y21
    hiel* -6 a7k7p8
    hier 13 a5b-10c-10d4e-11f-3g2h4i-7j15k-8l-7m21n-4o-2p-6r-16t-6u6v-4x14y-12z-10A8B2C-2D-5E7F-15
    hier 0 G-4H15I-4K5L5
    hier* 9 a4b-11c-11d4e-11f-4h4i-8j15k-9l-8m21n-5o-3p-7q8r-10t-4u5v2w6x14y-13z-10A14B3C-2D-6E6
    hier* 0 F-17G-4H15I-4K5L4
    hij 10 a-2b3c-7d-11e-31g3h-6i-3k8l15n16o-20p-11q-7s32v-2w-25x-8y-4z18A-6B-20C16D6E-5F-16G-23
    hij 0 H-19I51J-11K6L-10
    hijg* 12 y12
    him 0 a-7d-6e-7f-3i-7j-4n6o-5q-5s29t-7u-5v-4x3y-6z4A5C16E-8F15G-4H-3I13J-4K-5
    hing 0 p14u7
    hing* 0 a9p14u7
    his -2 a-3c4d-3e-13f-6h-6i4k2l-3m6n10p-5r-12s29t-5u-6v-6w7x-8y-7A11C8E9F-6G-6H-4I16K-3L-7
    hm 0 f13h11i-7j-14k-8n7o8p-5r11s11t-11v-7w11y14A8E5F5H32I11
    hobb* 0 a19w11y11
    hobby 0 a11y12
    hobby* 0 a21y11
    hoe 55 a3b7c4d18e-5f-3g9h12i-2j22k-8l19m-5n7o8p-10q-7r-1s-8t12u7v-9w-9x10y4z16A1B-10C7E-9F7G4
    hoe 0 I22J13K1L-15
    hoef 0 p8H7
    hoef* -21 n-7v9w6G7H7J10
    hoefd* -8
    hoefde* -8
    hoeft -11 J10
    hoeft* -11 J10
    hoek -6 x-10A12
    hoek* 0 x-10A16H15
    hoekj* 8 H16
    hoekje 8 H16
    hoekje* 8 H16
    hoes* 11 x8
    hoev* 0 f17o9
    hoeve* 0 f17o9
    hoevee* 12 f17o8
    hoeveel 12 f17o8
    hoeven -9
    hoeven* -9
    hoez* 0 k8p9B9J9K8
    hoezo 0 k8p9B9J9K8
    hoezo* 0 k8p9B9J9K8
    hoge* 0 u8
    hoi 0 x14
    hok 14 L15
    hokj* 10 w10
    hokje 11 w10
    hokje* 10 w10
    hold 9 q9
    hold* 19 q8r-4A5E10
    holi* 0 g18
    holid* 0 g18
    holida* 0 g18
    holidays 0 g17
    home 7 b-3c8e-6f-8h9i-8j9k-4l-12m10o-8q5r10s11t-10v-12x-2y-6z-4B-2D15E-6F-10G3H11I9J2K15L-7
    home* 7 b-3c6e-7f-9h7i-9j16k-6l-15m9o-9p-2q5r9s22t-14u-2v-8x-5y-6z-4A-3B-4C-3D9E-7F-10H9I7K12
    homew* 0 j7s11
    homewo* 0 j7s11
    homework 0 j7s11
    homs 0 m14
    homs* 0 m14
    hond -6 e5w8x11A12C5
    hond* -16 a9b-5f10g-4j4n-4p-5q-4r-4s-5t5u-3v-6w4x13y-7A17B-3C3D-4F-7G6H-3I7J9
    honde* -4 a8e-5f11j6y-5A4G7J10
    honder* 0 a8e-5f12j6G7
    honderd 0 f13j7G8
    hone* -10 h8i11I8
    hones* -7 h8i11I8
    honest* -7 h8i11I8
    honestly 0 i12I9
    hoof* 9 a3c-4d11e-5g-4h14i-5j-3k-3m-4n-5q-6s8t6v-7w-6x-4y-9B-5C6D-5E9F17G-3I-4J3L-3
    hoofd 5 a5g-3h15i-4m-4q-5r-6v-5w-4x-4y-11B-4C7D-4E4F21J3
    hoofd* 9 a3c-4d11e-5g-4h14i-5j-3k-3m-4n-5q-6s8t6v-7w-6x-4y-9B-5C6D-5E9F17G-3I-4J3L-3
    hoog 0 c17t11y12
    hoog* -8 c17t11y12
    hoop 0 p14A10
    hoop* 0 i8p22u6x6A6
    hoor -17 a-5c-3d3f-4h7i-4l-4m9o-4p-4q-4r-3s3t4u5v4w11A-6B7C-6F6I4K-4L-4
    hoor* 2 a-6b-10d4f-7g-5h3j4k4l3m16o-5p7q7t4u-3v8w11y-7A-3B10C-4D14G7H-5I-5J3K-7L-8
    hoord* 11 q9
    hoorde 11 q9
    hoorde* 11 q9
    hoort 0 b-6e-4g-4i6k8m7p12u-7v-11z6A4C4D9E-4G7I-5
    hoort* 0 b-6e-4g-4i6k8m7p12u-7v-11z6A4C4D9E-4G7I-5
    hoov* 0 A11
    hoove* 0 A11
    hoover 0 A10
    hoover* 0 A10
    hope 0 t13F15
    hope* 0 o11t13F14
    hore* 9 i5I6K8L10
    horen 8 i5I6K9L10
    horen* 8 i5I6K9L10
    hors* -11
    hosp* -4 c9q-5K9
    hospi* -4 c9q-5K9
    hospit* 0 c9q-5K9
    hospital 0 c9K9
    hote* 0 g8h12p8
    hotel 0 g8h12
    hotel* 0 g8h12p8
    hou 4 c7e9f19C-6
    houd* 7 b-4c-5e12g10h-3k15l7n-10o-5u-5w-7y-3z6B7C12D-4G-3J-4
    houde* 0 k9v7
    houden 0 k9v7
    houden* 0 k9v7
    houdt 13 b-4e10f-4g14k7l11n-10q4t-5u-4v-8w-5z7C8D-4F-4
    houdt* 13 b-4e10f-4g14k7l11n-10q4t-5u-4v-8w-5z7C8D-4F-4
    hour 6 j10E11I9
    hour* 4 b-4d7e-6g4h-4j7l-3m-4q-3r-4s-5t-6u-4w-4x-6z-4A-4C6E14G-5I9J8K4L7
    hours 0 d8g6t-5v-4J10K6
    hours* 0 d8g6t-5v-4J10K6
    hous* 0 a13b-6c-4e4g-4i-8k3l-4m-4n5o-5q5t29v-4x4y8z-5E-5I5
    house -12 a7k5n6q7y11
    house* 0 a13b-5e4i-5k4n6o-5q6t14v-6x4y9E-4I6
    housi* 0 t15
    housin* 0 t15
    housing 0 t15
    hout 10 a11
    hout* 17 a18
    how 23 a10b6c14d2e18f13g-20i-12j-7k-1l12m-15n21o9p-12q19r4s-15t9u3v9w-13x-3y-5z12A-3B-23C-11D6
    how 0 E-7F20G-4H-18I7J4K5
    how'* 0 b-7c-7e-4f-8g4h4i-8l8m4n-7q-3t-4u5v-8x-5y4z3A5D-4H-3I10J4L-7
    how's 0 b-7c-7e-4f-8g4h4i-8l8m4n-7q-3t-4u5v-8x-5y4z3A5D-4H-3I10J4L-7
    how's* 0 b-7c-7e-4f-8g4h4i-8l8m4n-7q-3t-4u5v-8x-5y4z3A5D-4H-3I10J4L-7
    huil* 6 g7s11y-8D-5F18I6
    huile* 7 I11
    huilen 8 I11
    huilen* 7 I11
    huilt 0 F12
    huilt* 0 F12
    huis -13 a-6b4c-5e-4f-10g5h-4i-10k-4l-3m-4n10s-8t20u-5v-13w8x-4y8z-4A11B-4C8D7E4F20G-3H-6I-4
    huis 0 J-5L3
    huis* -11 a-15b-3c3d-3e-10f-17g-6h-9i-6j12k-9n-2o-9p-8q-6r-15s16t30u11v-22w3y5z-5B-4C-6D-5E-7
    huis* 0 G-7H2I-16J-9K-9
    huisa* 0 e-4i8n-7o-5r-11t-5u23y-12E-6F-10
    huisar* 0 e-4i8n-7o-5r-11t-5u23y-12E-6F-10
    huisarts 0 e-4i8o-5r-9t-5u19y-11E-6F-10
    huisb* 0 t12
    huisba* 0 t13
    huisbaas 0 t13
    huish* 0 c11y11
    huisho* 0 c11y11
    huisw* 0 e-5g-8j12s29x-4C-11D-8H11I-7
    huiswe* 0 e-5g-8j12s29x-4C-11D-8H11I-7
    huiswerk 0 g-7j16s8C-11D-6H8I-6
    hulp 0 a-4c16e10f6g6i-6k6l-6o7p5q-4s8u-6v5w-4x-4y-7z-4A-5C-4E-4L-4
    hulp* 0 a-4c16e9f6g6i-6k6l-7m4o7p4q-4s8t-4u-7v4w-4x-4y-8z-4A-6C-4E-5J-4L-4
    hun -8 b-5e4g-5p4t7v5A4
    hund* 5 h5t9G7
    hundr* 5 h5t9G7
    hundre* 5 h5t9G7
    hundred 7 h5t9G7
    husb* -9 b10c7k5l-5n-10v4E6
    husba* -9 b10c7k5l-5n-10v4E6
    husban* -9 b10c7k5l-5n-10v4E6
    husband -6 c5n-9v7E8
    huur 5 b29e-6f-5t20
    huur* 9 b26c4e-7f-6g-4i-7k7l-4r-4t24u-5v-9y-5F-4I-4
    huurt* 0 c8
    huurto* 0 c8
    huurtoeslag 0 c8
    i -10 a17b5c-20d7e-2f14g3h5i-4j-18k-27l12m11n5p18r-3s9t-23u14v11w1x-23y-5z-5A-21B17C-4D-2E16
    i 0 F32G4H11I4J-7K-7L-45
    i'd 30 a5d2e7f2h-6i-4j-8k6l2m-10n10o-3p-5q14s-5u7v-5w7z5A-10C-9D-4E-4F7H-2I-4J11K9L-11
    i'll -11
    i'll* -11
    i'm -15 a-4b-8c-6d-9e3f5l4p10q7r-7s10t21v-7w9x-5y8A-6B4C4D-8E-11G8H-7I-2J-6L-8
    i've -9 a11c-3d3e-3f-10g6h-2i-5j-3l5m-3n-7p-5q12r2s-7t6u-8v-6w-6y4A-4B8E-12F14G4J4K2L-7
    i've* -9 a11c-3d3e-3f-10g6h-2i-5j-3l5m-3n-7p-5q12r2s-7t6u-8v-6w-6y4A-4B8E-12F14G4J4K2L-7
    idea* 5
    idee 8 e14i-10C-8G10L16
    idee* 8 e14i-10C-8G10L16
    ie -7 a-12b5d-6e-9f-4h11j-5k-5l-8m-5s7t-12u-9v-6x14A-6B13E7G4H-4I-8J-3
    iede* -3 a-6b-5c-3d4e-3f-6g-3h7i-4j4k-5l4m2n-5p4q4r-3t-4u7v-11w9x6A3E-2F5G4H-3I-5J-2
    ieder -7
    ieder* -3 a-6b-5c-3d4e-3f-6g-3h7i-4j4k-5l4m2n-5p4q4r-3t-4u7v-11w9x6A3E-2F5G4H-3I-5J-2
    iedere -6 h14
    iedere* 4 a-5b-5c-3f-6g-3h7i-4j5k-5l5m2n-4p4q5r-3t-3u6v-9w3x8F6G5H-3I-5J-3
    iedereen 9 a-4b-4c-5e-3f-7g-3h-7i-3j3k-3l3m3n-4o3p5q5s-5u8v-8w3x10C-4F7G5H-3I-4
    iem 11 e13o8v11
    iema* 28 a-9b-3c-2d-7g2h5i5j-12k1l-4m-10n8p5q8r-3s3t2v3w6x-5y-6z8B-9C-7D10E4I-2J-8K4L-11
    ieman* 28 a-9b-3c-2d-7g2h5i5j-12k1l-4m-10n8p5q8r-3s3t2v3w6x-5y-6z8B-9C-7D10E4I-2J-8K4L-11
    iemand 25 a-9b-3c-2d-7g2h5i5j-12k1l-4m-10n8p5q8r-3s3t2v3w6x-5y-6z8B-9C-7D10E4I-2J-8K4L-11
    iemand* 28 a-9b-3c-2d-7g2h5i5j-12k1l-4m-10n8p5q8r-3s3t2v3w6x-5y-6z8B-9C-7D10E4I-2J-8K4L-11
    iets 24 a17b3c7d6e9f5g4i-17j10k1l1m2n-8o-10p5q-9r4s-11t3u4w-16x-2y-8z-5A8B6C13D-6F6G6I-4J-3K5
    iets 0 L-11
    iets* 24 a17b3c7d6e9f5g4i-17j10k1l1m2n-8o-10p5q-9r4s-11t3u4w-16x-2y-8z-5A8B6C13D-6F6G6I-4J-3K5
    iets* 0 L-11
    if 7 b-7c22d-4e-16f-7g-3h-8i3j4k-11l-10m-8n-11o-7p5s-8t3u6w8x-7y10z20B6C4D-5E-2F-6G-8I-6K10L9
    ijsj* -7
    ijsje* -7
    ik 10 a21b1c6d16e-22f23g-10h-5i-4j-33k11l35m-4n10o5p-1q8r2s5t-13u-17v-3w23x6y6z-1A-13B28C-14
    ik 0 D-6F24G11H-12I6J7K-18L-74
    ill -8
    in 15 a10b8c-19d17e-25f-8g11h-12i-7j-23k4l-7m28n-16o-7p-6q6r20s-32t3u-9v2w-2x6y-3z-23A19B10C2
    in 0 D4E1F-4G-26H12I-12J13K-6L-3
    inbu* 0 o14
    inbur* 0 o14
    inburg* 0 o14
    inburgering 0 o13
    inca* 0 i17
    incas* 0 i17
    incass* 0 i17
    inco* 0 c13
    ind 0 v14
    inee* 9 i6I10K9
    ineen* 9 i6I10K9
    ineens 9 i6I10K9
    ineens* 9 i6I10K9
    info 0 r12
    info* 0 r12
    inge* 8 c-4e-4g-4h7l8m13o-4p9s-4t22v11x-4A-6E-6F-7I-4J-4
    ingel* -5
    inges* 0 t17
    ingesc* -7 t18
    ingeschreven -7 t18
    ingev* 11 v17
    ingevu* 10
    ingevuld 10
    inha* 0 r17
    inhal* 0 r17
    inhale* 0 r17
    inhaler 0 r17
    inko* 6 c9e12
    inkom* 6 c9e12
    inkome* 0 e13
    inkomen 0 e13
    inlo* 16 j-13k26l-14r-5t-5v-6z-11D8L5
    inlog 0 k12
    inlog* 12 j-13k26l-14r-5t-4v-6z-11
    inlogg* 8 c-5j-13k14l-13z-9
    inloggen 8 c-5j-13k14l-13z-9
    insc* 10 k13
    insch* 9 k14
    inschr* 9 k14
    inschrijven 7 k14
    insi* 9 F7
    insid* 9 F7
    inside 9 F7
    inside* 9 F7
    insp* 8 t8
    inst* 8 h11i6u10v6x-5z12A-5
    insta* 0 u12v7z13
    instan* 0 u12v8
    instanties 0 u12
    insu* 5 e9r23t-5u16y-9
    insur* 0 r15u10
    insura* 0 u11
    insurance 0 u11
    inte* 6 a-7d-5f-8g3h12i-10j6k-9l-17m-4o13p3q-7r4s-8t-7u-7v-12w-8x-3y8z3A-6B-6E-3F-6H-5I-9K-3
    inte* 0 L-5
    integ* 0 o20
    integr* 0 o20
    integration 0 o20
    inter* 6 a-6d-4f-6g3h15i-9j6k-8l-16m-3o-7p3q-6r5s-7t-6u-4v-11w-8y9z3A-5B-5E-3F-6G-5H-5I-8K-4
    inter* 0 L-5
    intere* 0 y17
    intern 0 D12
    intern* 9 a-3b4c-7e5f-3h-7i-7j7k-7l-15n-6o-5q-4r10t-6v-9w-5y-5z6A-3B-4C-5D7E-7F-4H-4I-6J-4K-3
    internet 4 c-5e6g-5h-6i-6j8k-6l-15n-5o-4q-4r11t-5v-7w-5x-6y-4D-4E-4F-3H-3I-4J-3
    interv* 0 h23
    interview 0 h23
    into 0 d8q8r8z6
    into* 0 d8q8r8
    invi* 11 r9u19x11
    invit* 11 r9u19x11
    invita* 0 r10u14
    invitation 0 r10u14
    invite* 0 x12
    invu* 0 n8r7E6
    invul* 0 n8r7E6
    invull* 0 n9E6
    invullen 0 n9E6
    iron* 0 a14
    is 5 a12b-2c-5d-15e3f-10g5h-20i5j12k-11l-25m-8n-11o-3p-18q-1r4s12t13u6v-9w8x4y-1z9A-1B-19C-36
    is 0 D-5E-1G-11H6I12J-14K27L3
    isn'* -5 j5F5
    isn't -5 j5F5
    isn't* -5 j5F5
    it -3 a-25b18c-8d-17e12f-4g-20h-8i5j2k13l24m-23n8o4p-4q-5r22s-9t-25u15v40w-5x-13y-4z5A-23B-14
    it 0 C-16D-3E-5F13G5H-1I3J-2K5L5
    it's 0 a-3b-6c-3d2e3f-4g-3i14j-5k-2l-2m-4n-9o6p-7q5r9s-7t-9x4z-4A-6B-5C-3D6F10G-7H-4I5J-6L14
    it's* 0 a-3b-6c-3d2e3f-4g-3i14j-5k-2l-2m-4n-9o6p-7q5r9s-7t-9x4z-4A-6B-5C-3D6F10G-7H-4I5J-6L14
    its 8
    itse* -10
    itsel* -10
    itself -10
    itself* -10
    ivm 10 w9B8
    ja -90 a13b11c6d16e-10f10g5h-4i-11j-11k-6l-9m-7n12o9p-9q15r26s-13t20v18w4y10A-5B-11C-8D3E11F18
    ja 0 H-5I10J-3K-7L-5
    jaar -19 a-5b-9c2d-10e3f-5g-5h20i6j-4k-3l-6m5n-5o5p4q-2r-7s-4t16v-16w2x6y4z-8A8C-3D-9E9F2G6H-7
    jaar 0 I-5K-2L-5
    jaar* -18 a-6b-9d-10e2f-6g-5h21i5j-4k-4l-7m4n-5o4p3q-2r-8s-5t16v-8w2x5y4z-8A8C-3D-9E9G6H-7I-6
    jaar* 0 L-5
    jam -17
    jan 0 t12
    janu* 0 t14y8
    janua* 0 t14y8
    januar* 0 t14y8
    jare* -14 c6r11
    jaren -12 c7r11
    jaren* -14 c6r11
    jas 27 a-6b-5e5i4k8n10r-5s-4t-4v8x7y-7z-5D12F13H5
    jawe* -10
    jawel -10
    jawel* -10
    jayd* -5 I14
    jayde* 0 I14
    je 7 a2b-12c-16d-5e-1f-9g-18h17i-13j9k-18l3m-4n-11o-3p-11q-19r-1s-23t-9u14v-18w-14x-4y-9z12
    je 0 A-13B-16C-12D-21E-18F18G28H11I-14J1K7L14
    jeug* -14
    jeugd -10
    jeugd* -14
    jij 0 e-5g5h5i-4j-5k4n-7p6r-4s4t-5v5x-5y-5C8D-10E6F17I7J-4L5
    job 4 g16m-5p23t5u-5v-5B6F9J-8
    joh -9
    join 0 a14w15
    join* 0 a14w15
    joke* -9
    jong -6
    jong* -3 a3c-9d-11e-4f-6g-6h-6i-7j-5k-4l8o-8p-3q-10r-8t-3u-9v-13w-6x-4y3z13A5B4D-10E-5F-4H-2
    jong* 0 I20K-2L29
    jonge -8
    jonge* 7 a4c-7d-9e-7f-5g-3h-5i-5j-7l6m5o-6q-9r-6s2t-6u-7v-10w-4y5z14A7C-11D-6E-4H-3I16L26
    jongen 11 c-4i-5j-4l6m8r-5s6y4z16A-5F-5I13
    jongen* 10 a-4b-4c-4d-7e-5f-3h-3i-8j-6l4m6n-4o-5q-8r-7s6t-5u-4v-7y6z15A9B4C-10D-5E-4G-3H-3I20
    jongen* 0 J-3L8
    jongens 0 d-4q-6t-6A15B4C-7D-4F6I8L7
    jonger* 0 L20
    jongeren 0 L11
    jongs* -4 C12
    jongst* -4 C12
    jongste -4 C12
    jou 0 a-6c-7h26i-6j-5k12m5o-5p30s-7t-5u-5w8x-8z8A44F9G17I-6J12
    jour* 0 f12
    jr -36 a4e9h17i11m14n-6r-5v-4y-6B-6E7
    juf -23 c6e-4f-5g-9i-4n-6o-4r-4t-4u6v-7w-6x-6y11B-7D53E-6F-4I-15
    juis* -9
    juist -9
    juist* -9
    jull* 0 a2d-7g7h-7i-6j4k-6l-6m-6o-6r-12t-4u-6x-9y-3z-4B-9C2F-7G-2H4I-2J-10K-7L4
    julli* 0 a2d-7g7h-7i-6j4k-6l-6m-6o-6r-12t-4u-6x-9y-3z-4B-9C2F-7G-2H4I-2J-10K-7L4
    jullie 0 a2d-7g7h-7i-6j4k-6l-6m-6o-6r-12t-4u-6x-9y-3z-4B-9C2F-7G-2H4I-2J-10K-7L4
    jullie* 0 a2d-7g7h-7i-6j4k-6l-6m-6o-6r-12t-4u-6x-9y-3z-4B-9C2F-7G-2H4I-2J-10K-7L4
    juni 0 o8D8
    juni* -4 o8D8
    jus 11 x13
    just 4 a3b-5e-6g-4i-5j-4l-4n-6r6t-6v3x8y-4z-5B6C-3D-7E3G3J5K9L7
    just* 4 a3b-5e-6g-4i-5j-4l-4n-6r6t-6v3x8y-4z-5B6C-3D-7E3G3J5K9L7
    kaar* 11 b3c-4d-5g-3i-5j-6k4l9q5r-5s-3t-4u16w10y-5A-5B11D4E-7F-7H7I4J5L-4
    kaart 13 a-5k7l-4u13w12B12D5H8I6J7
    kaart* 7 b3c-4d-5g-3i-4j-5k4l10q5r-5t-4u17v3w11x-5y-5A-5B11D4E-7F-5H7I5J5L-3
    kaartj* 0 f5l11u6
    kaartje 0 l11u6
    kaas* -4
    kach* -11 L7
    kache* -11 L7
    kachel -11
    kachel* -11 L7
    kaft 0 d14
    kaft* 0 d14
    kale* -11
    kalen* -10
    kalend* -10
    kalender -10
    kame* 0 c-7d-5e-5h-4i-6l-3m-5p-8r-6t21x-6y5B-4C-3D-4E-6F-3G-4H12I6L10
    kamer 0 a4c-3d-4g-6i-5l-4m-4n-4p-6r-4t11w-4y-5C-4L6
    kamer* 5 c-7d-5e-5h-3i-6l-3m-6p-7r-6t21x-6y5B-3C-5D-4E-5F-3G-4H12I6L10
    kamers 0 t-8y11
    kamers* 0 t-8y11
    kamert* 0 t12
    kamp* 0 a10
    kan -29 a-14b-16c21e8f-6g14h1i-8j22k17l-10m7n-5o3p-28q17r16s17t6u-19v1w-7x-16y2z-17B-15C8D-4
    kan 0 F-16G-1H-7I-21J13K-11L-13
    kant 0 D8
    kant* 8 c5e-10i4j9k-5l-9m-3n-4p5t-4u-5v18w5x10z-5A-6B-4C-4D4E8F-8I-6K-6L3
    kanti* 0 x9E11
    kantin* 0 x9E11
    kantine 0 x9E11
    kantj* 0 v11
    kantje* 0 v11
    kantjes 0 v11
    kanto* 0 c11
    kantoo* -5 c11
    kantoor -5 c11
    kapo* 5 a10t9
    kapot 0 a10
    kapot* 5 a10t9
    kapp* 5 E16
    kappe* 5 E16
    kapper 4 E16
    kapper* 5 E16
    kaps* 0 D9
    kapst* 0 D9
    kart* 0 F11
    karto* 0 F11
    karton 0 F12
    karton* 0 F11
    kas 0 p11E18
    kass* 7 b-4f19i-6l-4x-7F9I6
    kassa 8 f16x-5E5F10I8
    kassa* 7 e6f16x-7F9I6
    kast 12 d12l5m7
    kast* 9 b14c-4d17e-5f-5l5m6u-4v-6x-5F7I-4L-4
    kastj* -6 b14
    kastje -6 b14
    kastje* -6 b14
    kat 0 b7k-7F11
    keek 20 n8u10x11y6D10J5
    keek* 20 n8u10x11y6D10J5
    keep 0 g6o6w-5D17
    keep* 0 a-4b5c-5e4g5i-5k-4l8o11q5t-6w-7x-4y-4z-5D16F13
    keeps 7 l12q10
    keeps* 7 l12q10
    keer 0 a4b6c2d-6e4h3i-10j-5k6l-2m-7n-8p-12q19r-9s5t-4u5w-15x3y5z3A-2B3C-2D-5E15F4G7I4K-5L-8
    keer* 0 a3b6c2d-6e3h3i-10j-5k6l-2m-7n-2p-12q19r-9s5t-4u5v-2w-15x3y4z3A-2B3C-2D-6E15F4G7I4K-5
    keer* 0 L-8
    keet 0 L11
    keet* 0 L11
    ken 16 a5c5d-4e-4f-5g-5i-7l-3m-5n9o-5r-6s-6t-10v-6x31y-5z-3A-4B15C11E5F5G6H-4I-4J-4K-3
    kend* -7
    kende -7
    kende* -7
    kenn* -8 p12x17z12A-6B6E-5J6
    kenne* 0 p12x8z10B6E-5J6
    kennen 0 v5x9z10B6J6
    kennen* 0 v5x9z10B6J6
    kenni* -9
    kennis* -9
    kent -10 a-6f-5i12k4o11q-7t-5v-6x15A-6C8D-5F-5
    kent* -9 a-6d-4f-5i12j-3k4o11q-7t-6v-6x17A-7C8D-5F-5
    kept -5 n9
    kept* -5 n9
    kere* -7
    kerk -14 i6v11w10x10B18
    kerk* -25 f-6i6u5v10w9x10B17F8
    kerm* -8
    kermi* -8
    kermis -8
    kermis* -8
    kers* -11 t8v9w13G11
    kerst 0 t10v6w14G11
    kerst* -6 t8v9w14G11
    kett* 0 K8
    keuk* 9 c5g-4h-4i9n-5p7t12u-4v4w4x-4F-6G-4H9K-4L-4
    keuke* 9 c5g-4h-4i9n-5p7t12u-4v4w4x-4F-6G-4H9K-4L-4
    keuken 13 e-5i11p8t13w7
    keuken* 9 c5g-4h-4i9n-5p7t12u-4v4w4x-4F-6G-4H9K-4L-4
    keukentafel 0 H10
    keur* -8 m11
    keuri* -12
    keurig -9
    keurig* -11
    keys 6 A10
    keys* 6 A10
    kick* 10 L9
    kids 12 b-5d-4g9i10j10l-4n-4o-4r-4t4u8v-4x-5y10z9A8D-8E-5H-4J-5L-6
    kids* 12 b-5d-4g9i10j10l-4n-4o-4r-4t4u8v-4x-5y10z9A8D-8E-5H-4J-5L-6
    kies 0 G16
    kies* 0 d12C8G15
    kiest 0 d13
    kiest* 0 d13
    kiez* 0 e9F8G15
    kieze* 0 e9F8G15
    kiezen 0 e9F8G15
    kiezen* 0 e9F8G15
    kijk 0 a11b-6c-4i6j-4k7l8n-4o-4p12t-5v-7w-7x-5A-4B4E6F13J4
    kijk* 6 a26b-8c-9e-5g-8h8j4k12l5p8q-2r-10t-2u-5v7w-17x-3y-10z-3A-13B8C3D-11E6F11G4H-8I-11J7
    kijke* 0 a6b-4d4g-6h6j12o-4q3s-8u5w-3x-4y-4A-4D-6E-5F5G4I-4J6
    kijken 0 a6b-4d4g-6h6j12o-4q3s-8u5w-3x-4y-4A-4D-6E-5F5G4I-4J6
    kijken* 0 a6b-4d4g-6h6j12o-4q3s-8u5w-3x-4y-4A-4D-6E-5F5G4I-4J6
    kijkt 3 a9e-5h4i-7j-5k6l-6m4n4o10p-5q-7r-4s6u-7v14w-8x6y-5z-4A-5B5C6D-5E5F-7G3H-4I-5K4
    kijkt* 3 a9e-5h4i-7j-5k6l-6m4n4o10p-5q-7r-4s6u-7v14w-8x6y-5z-4A-5B5C6D-5E5F-7G3H-4I-5K4
    kilo 0 f11n-7y15F-9
    kilo* 6 a-5c-5f28i-5j4l-6n-11q4r-7s-4t-4y20z-4F-11I-5
    kilom* 10 q7
    kilome* 10 q7
    kilometer 14
    kim -9 F9
    kind 6 b-5c-5d7e9f3g8h-3i-5j-5k-4m-4o-7q-8r9s6t-4v-7w-7y-8z-3D6G-4H-4I16J-5L-6
    kind* 11 a-10b-9c16d8e21f3g9h4i-11j4k-3l-6m-6n-4o-5p8q-13s6u-4x-2y-4z3A9B-2E-5F-3G-11H-3I16J-4
    kind* 0 K-9L-11
    kinde* 9 b-2c9e14h8i-5j8l-5m-2n-3o2p6q-6r-8t7u-3v8w7y4z7A7B-4C-2D-7E-4G-7K-6L-5
    kinder* 9 b-2c9e14h8i-5j8l-5m-2n-3o2p6q-6r-8t7u-3v8w7y4z7A7B-4C-2D-7E-4G-7K-6L-5
    kinderen 10 b2d-7e2f5h10i-3j10k4l-2o6p9q-4r-6s4t4v14w13y7z2A-3B-11D-4E-3G-6H2I2J-8K-4L-4
    kindg* 0 c11
    kindge* 0 c11
    kip -6
    kipp* -12
    kippe* -12
    kippen -13
    kippen* -12
    kist 0 a11
    kist* 0 a11
    kitc* 6 i7p16u7F5
    kitch* 6 i7p16u7F5
    kitche* 6 i7p16u7F5
    kitchen 0 i7p9u5F6
    klaa* -25 a-6j-5k5l5n-4u-5x10y-5z-5B5E10F-5
    klaar -17 j-6l5u-4x10z-5B5E11F-4
    klaar* -18 a-5j-6k5l5n-4u-5x10y-4z-5B5E10F-5
    klac* 0 n8
    klach* 0 n8
    klacht* 0 n8
    klan* -17 E10
    klant -8
    klant* -15 E10
    klante* -8
    klanten -7
    klap* 6 h9n7
    klapt* 0 h9
    klas 6 c13g-4q-4s6w6z5B8D15E13F-5J6
    klas* 10 c15g-5m6q-5s7w6z5B7D14E13F-5G-4J6
    klee* 0 x12A10
    kleed* 0 x12A10
    kleedj* 0 x13
    kleedjes 0 x13
    klei* -9 b8d-7e-11g20h3i-10j-12k-4l26m-4o-3p-6s-8t5u-7v-17w-6x-9y-4z4A-8C26D-8E-3F-8G-4J-6K-3
    klei* 0 L6
    klein 0 h9r10E7
    klein* -8 a-7b8d-7e-11g20h3i-10j-11k-3l27m-4o-3p-6s-8t5u-7v-17w-6x-9y-4z4A-8C26D-8E-2F-7G-4J-6
    klein* 0 K-3L7
    kleind* 4 l13o7q6v-6
    kleindochter 0 l13o7q6
    kleine 0 g13r-7t6A4B-7C16I-4
    kleine* 11 g13r-7t4B-8C15I-5
    kleiner 13
    kleing* 10
    kleingeld 10
    kleink* -10 b5d-6g6l9B7
    kleinkind 0 l7B9
    kleinkinderen -15 g8
    kleins* -11 g11
    kleinste -12 g11
    kleint* 0 C11
    kleinz* -13 b6C6L11
    kleinzoon -13 b6C6L11
    klep* 0 v14
    klet* 0 E15
    klets* 0 E15
    kletse* 0 E15
    kletsen 0 E15
    kleu* 10 c-4e-4f12h4i-5l-4r4s7w-4y-5B14D5E13F-6I6
    kleur 9 f13I8
    kleur* 5 f13h5i-5s7B9E6F-5I8
    klik* 12 c8k7
    klin* 0 C10
    klink* 0 C10
    klok -6 a14o8F6
    klok* -11 a13e-6f14o8s5
    klom* 12 v10
    klop* -8 e-5f7n5p8v12w6F-5K6
    klopp* 7 p9
    kloppe* 7 p9
    kloppen 7 p9
    klopt -7 f9w7
    klopt* -15 f8v7w7
    klopte -8
    klopte* -8
    klui* -12
    kluis* -9
    klus* 0 f13
    kluss* 0 f14
    klusse* 0 f14
    klussen 0 f14
    knee* 0 n8
    knie* 0 c9r-8y13
    kniee* 0 y15
    knieen 0 y15
    knieen* 0 y15
    knik 0 E18
    knik* 8 E27K7
    knikt* 0 E9
    knip* 0 e11j8
    knm 0 o24
    knoc* 9 y7
    knock* 9 y7
    knop 0 l22
    knop* 0 b6g7i-6l28L6
    know -4 a-7b8c6d11e11f7g-8h-6j4k4o-10q-6s-3t-8u11w-2x19y-8A-7E-5F-2G8H-7I-2J-7K10L-7
    know* 0 a-8b4c8d9e11f4g-10h-9i-3j5l-4n-4q-7r6t-2u8x19y-11z4A-10D-2E-8G15H-8I-6J-10K8L-9
    knows 4 r7t6G15
    knows* 4 r7t6G15
    koek 0 y13
    koek* -6 u6y17
    koekj* -6
    koekje -7
    koekje* -6
    koel* -4 e11
    koelk* -5 e11
    koelka* -5 e11
    koelkast -5 e11
    koff* -8 a16c-8u7w5x6A-4C13E-4
    koffe* 0 u7C10
    koffer* 0 u7C10
    koffi* -6 a14w7x6
    koffie -11 w9x7
    koffie* -6 a14w7x6
    koke* 6 c9n-6r-6x8y20F-7
    koken 6 c9n-6r-6x8y20F-7
    koken* 6 c9n-6r-6x8y20F-7
    kom 10 a-11b6c4e12h6i16j-5k19l3m-5n11o-6p4q23r-8s-6t14u-5v-14w-16x18y-5z-7D-3E-4F-8H-6I-10K-5
    kom 0 L-10
    kome* 0 a3c-8f-4h-6i6j4m-3n-4o-5p-4q12s-6u6w7x3A3B-4F-8G-3H-4J5K6L-9
    komen 0 a3c-8f-4h-6i6j4m-3n-4o-5p-4q12s-6u6w7x3A3B-4F-8G-3H-4J5K6L-9
    komen* 0 a3c-8f-4h-6i6j4m-3n-4o-5p-4q12s-6u6w7x3A3B-4F-8G-3H-4J5K6L-9
    komm* 0 f15
    komma* 0 f15
    komt 12 a-13b-7c7d2f-8g-10h-11i4j-1k7l4m-3n-10o-8p-8q19s-2t5u-9v6w-9x-3y-5z-2A8B4C9D-3E7F-5G3
    komt 0 H4I2J-12K-9
    komt* 12 a-13b-7c7d2f-8g-10h-11i4j-1k7l4m-3n-10o-8p-8q19s-2t5u-9v6w-9x-3y-5z-2A8B4C9D-3E7F-5G3
    komt* 0 H4I2J-12K-9
    kon -56 n9y13B10I8
    koni* -7 o7q10A9
    konin* -5 q10
    koning 0 o10
    koning* -5 q10
    kook 14 y8
    kook* 0 a9f12r-9t13u-5y23F-7J7
    kookt -10 t13y13
    kookt* -9 f7t13y13
    koop -9
    koop* -12 j-9l6z6
    koopt 0 i9j-9l8
    koopt* 0 i9j-9l8
    koor -11 a21
    koor* -6 a20r8
    koort* 0 r9
    koorts 0 r9
    koorts* 0 r9
    kop 0 F11J8
    kope* -8 a11A10
    kopen -8 a11A10
    kopen* -8 a11A10
    kopt* 0 o20
    kopte* 0 o20
    koptel* 0 o20
    koptelefoon 0 o20
    kort -8
    kort* -19 f14
    korti* -7 f9
    kortin* -7 f9
    korting -7 f9
    kost 11 a6b-5c6e6f5i-7j4n-4p-4s5t10u-5v-9w-4z-4A16E-6G16
    kost* 11 a4b-7c5e4i-3j6n-5o-4p-5q-3s6t7u-6v-10w-5x-4y-4z-5A15E-7F-4G15I-4
    koste* 12
    kosten 9
    kosten* 9
    koud 0 L8
    koud* 0 L8
    kraa* 0 c-5m8t15u10J7
    kraam* -5 m8u11
    kraan 0 t10
    kraan* 7 t10
    kran* -7 e10f6i10B17F6
    krant 0 e10f6i12B17F7
    krant* -3 e10f6i11B17F6
    krat* 0 e15
    kred* 0 i13
    kredi* 0 i13
    kredie* 0 i13
    kree* -6 e-4f-6g-6i-7j-5k-4l6n12r11s-3t-5u13v-6w-5x-4y-4z4A-5B5D-3E-4F9I-5J-3K5
    kreeg -6 e-4f-6g-6i-7j-5k-4l6n12r11s-3t-5u13v-6w-5x-4y-4z4A-5B5D-3E-4F9I-5J-3K5
    kreeg* -6 e-4f-6g-6i-7j-5k-4l6n12r11s-3t-5u13v-6w-5x-4y-4z4A-5B5D-3E-4F9I-5J-3K5
    krij* 7 a-15c25d-5e-14f-16g-4i-10j-6k-11l-2m3o5p-4q-9s2t-5u2v-2w-5y3z7A-6B-9C-5E4F-3G-9H-6I10
    krij* 0 J-3K3L-10
    krijg 5 a-4b-4c6e-6f-5g-4h-7j-3l8p4s-6t-5v12w-3x-4z10B-4C-4E-5G-5K4L-4
    krijg* 8 a-15c25d-5e-14f-16g-2i-10j-5k-11m3o5p-3q-9s3t-5u2v-2w-5y3z7A-6B-9C-4E5F-3G-9H-6I2J-2
    krijg* 0 K3L-9
    krijge* 0 a-4c14e-5g-6h10m5o7r-5s5u-5y5D5E10I-4
    krijgen 0 a-4c14e-5g-6h10m5o7r-5s5u-5y5D5E10I-4
    krijgt 4 a-7c4d-4e-7f-8g7h-4i-4k-10l-9p-5q-5r5s11u7v-13x6A-5B-3D-3G-3H-3I5L-5
    krijgt* 4 a-7c4d-4e-7f-8g7h-4i-4k-10l-9p-5q-5r5s11u7v-13x6A-5B-3D-3G-3H-3I5L-5
    krin* 15 j7u6x8J6
    kring* 15 j7u6x8J6
    kringl* 10 J7
    kringloop 10 J7
    kroe* 0 i13L12
    kroeg 0 i13L12
    kroeg* 0 i13L12
    krok* -9
    kroke* -8
    kroket* -8
    krui* 16 e6g5i-10r12v16w4B20C7F14
    kruip* 0 C9F14
    kruis* 5 B21
    kun -7 a10
    kunn* 3 b4c4d9e-3f6g6h3m2n2o-3p-4r-5s4u-6v4w-7y-4z-6A-2B5C-6D-3K-3
    kunne* 3 b4c4d9e-3f6g6h3m2n2o-3p-4r-5s4u-6v4w-7y-4z-6A-2B5C-6D-3K-3
    kunnen 3 b4c4d9e-3f6g6h3m2n2o-3p-4r-5s4u-6v4w-7y-4z-6A-2B5C-6D-3K-3
    kunnen* 3 b4c4d9e-3f6g6h3m2n2o-3p-4r-5s4u-6v4w-7y-4z-6A-2B5C-6D-3K-3
    kunt 0 b-8d-4e4f-8h5i-4j-8k9l4o5p-6t3u-4v4w-8x2y3z9A-9B-4C-6D-7E-10F9J6K5L12
    kunt* 0 b-8d-4e4f-8h5i-4j-8k9l4o5p-6t3u-4v4w-8x2y3z9A-9B-4C-6D-7E-10F9J6K5L12
    kuss* 0 o6t6C9F7
    kusse* 0 o6t6C9F7
    kussen 10 C11F8
    kussen* 0 o6t6C9F7
    kwam 0 b-4c-5f6h5i-4k17l-6n4o-10p8r3t-7u13v19w-6x3y-7z-7A-3B-5C-8D3E-8F10H-4I-3K-5L-6
    kwam* 13 b-5f8g-3h4i-6k16l-6n4o-11p8q-3r3t-8u13v18w-6x4y-7A-4B-5C-9D7E-9F9H-4I-2K-6L-5
    kwame* 13 z9
    kwamen 13 z9
    kwamen* 13 z9
    kwar* 4 c5g8p5A9E9
    kwart* 3 c5g8p5A9
    kwarti* 9
    kwartier 5
    kwartj* -8
    kwij* 4 a-5b-5c14e-5i6j-4q-4r10t-7w-4x-3y4B4C12D6G-5I-3L6
    kwijt 4 a-4c7j-4q-4r11u-4v7y5B5C12D6G-4L6
    kwijt* 4 a-5b-5c14e-5i6j-4q-4r10t-7w-4x-3y4B4C12D6G-5I-3L6
    la 12 l6r7v8z12
    laat 4 a-9b-4c-8d-7e5f19g-6h-7i5j-6k6n-4o5q4r7s-5t8u-7v16x-6y-5z-7B2E10G-5H8I-5J-6L-5
    laat* 22 a-12b-5c-12d-3e8f12g-11h7i2j-2k5l9n-7p2q19r2t7u-12v8w3x-11z-8A6B-2C-5E3G-8H4J6L-2
    laats* 13 a-3c-4d3e3f-7g-5h14i-3j4l7o-5q17r-5s5u-5v-8x-5y6A8B-5C-3E-7G-4H-5I4J8
    laatst 17 d5q23y10F5
    laatst* 13 a-3c-4d3e3f-7g-5h14i-3j4l7o-5q17r-5s5u-5v-8x-5y6A8B-5C-3E-7G-4H-5I4J8
    laatste 0 f-4g-4h16i-4j4l5o-4q4s7t-5v-6w4x-4y-4A12D-4E-4F-5G-5J7L4
    lach 9 m6t10E10
    lach* 3 c6f-5i-5m5o-7p-4q-4s-4t10w-7x7B5C-4E23I6L4
    lache* -6 x10B7I9
    lachen -5 x10B7I8
    lachen* -6 x10B7I9
    lacht 10 E10
    lacht* 8 y6E14
    lad -8
    ladd* -15
    ladde* -15
    ladder -13
    ladder* -15
    lady 0 c8z9
    lady* 0 c8z9
    lag -22 n9v9
    lage* 0 f9B8
    lake -9
    lamp -12 H14
    lamp* -13 d5r-5A9H17
    land 0 a8p8
    land* 14 a6c-11e-4i9k11n-4o-7p6q-4s4t14u-6v-9w-4y5A5B5E-6
    landl* 0 c-8i5t15A6
    landlo* 6 c-8t16A6
    landlord 0 c-8t16A7
    lang 0 a7b-4c-7g-5i9j-5m8n7o-4p7q-5r7t5v6w13x-8A-8B-4C-4D-7E7K5
    lang* 10 b-12c-12d20e-8f-4g-10i-3j-8k2l9m5n-4o-15p4q-9r4s-12t15v8w19x8y-5z-3A7B4C-13D-14E14F-2
    lang* 0 G-6H-6I-11K11L-5
    lange 8 d8r6w7x8B8
    lange* 0 d8r6t9v5x7A9B7K9
    langer 0 t11K10
    langer* 0 t11K10
    langs 7 a-4i-5k4r-5t6w6x8A11C-4D-6L-4
    langs* 6 a-5f-3g-4i-7n-4o-4r-6s-4t5u7v3w10x8z4A8C-4D-7E-3I-4
    langu* 0 d13o-6u-6E13
    langua* 0 d13o-6u-6E13
    language 0 d15C-7E8
    langz* 0 l14
    langza* 0 l14
    langzaam 6 l14
    lapt* 7 c7h-4j18k-7l-11t-4u-4v-5z-5A-4D-5E-4F-4H5I-5
    lapto* 10 c7h-4j18k-7l-11t-4u-4v-5z-5A-4D-5E-4F-4H5I-5
    laptop 9 c7h-4j11k-7l-10s4v-4z-5D-4E-4H5I-4
    laptop* 10 c7h-4j18k-7l-11t-4u-4v-5z-5A-4D-5E-4F-4H5I-5
    las 15 d37v23A7C7
    last 0 a-4c-5f-4g11h4i-5j-5q5r5v4w6x-4y6z12A7I-4J5L-4
    last* -12 a-5b-7c-7d-3e11f-9g9h3i-7j-5k-3m-3o-3q3r3s-3w5x-5y4z11A10B-4C4G-4I-5J4L-4
    late 0 a7e12A10
    late* -7 c5d-3e9f-8g6h-4i-3k-10l-2m5n-6o4p-3q-3r-11t-7u-8v-3w11y-4z4A5B9C-3D-4E5F2G13H10J12L-6
    latel* 0 K10
    lately 0 K10
    lately* 0 K10
    laten -4 b3e-5f-4g4h-4k-6m10n-4o-4p-3r-5s5u-4w15x4B12E-5F5H4J3L-4
    laten* -4 b3e-5f-4g4h-4k-6m10n-4o-4p-3r-5s5u-4w15x4B12E-5F5H4J3L-4
    later -4 a-5m-4r-4E12G17J4K-6
    later* -4 a-5m-4r-4E12G17J4K-6
    laug* 5 E22
    laugh 8 E12
    laugh* 5 E22
    laughs 8
    laughs* 8
    laun* 10
    laund* 10
    law 0 f7G15
    lear* 12 a6b8c-5d-6f6i-5j-6k4l16m-4n-5o-5p-6q-4r-4t-3u-3v4w-8x-9y3z3B3C3D-3E13G-4J-4K-4
    learn 9 b9c-5d-5e4i-4j-5k5l17m-4n-4o-4p-4q-8r-3t-4v6w-6x-8z4B4C3E11G-4K-3L-3
    learn* 12 a6b8c-5d-6f6i-5j-6k4l16m-4n-5o-5p-6q-4r-4t-3u-3v4w-8x-9y3z3B3C3D-3E13G-4J-4K-4
    learne* 5
    learned 5
    least -8
    least* -8
    leav* 7 i9z-5D5
    leave 0 i9
    leave* 7 i9z-5D5
    leef 0 c18
    leef* 0 a-4b-4c26e6f-4o5p8s-5t-9v-9w12x-5y7E8G5K-5L7
    leeft 0 c14
    leeft* 0 c11o5p8v-8w11E9G5L8
    leefti* 0 o6p9v-5w11E9G6L8
    leeftijd 0 o6p9v-5E10G6L8
    leeg 20 e17o5s6t-6w11x9E-5G5
    leeg* 23 e17o4s6t-6w10x9z7E-6G5
    leen 12 j11
    leen* 15 d13f-8i9j15
    leent 0 d13
    leent* 0 d13
    leer 0 e12i-5o8t-5v-4A-6E11F-4H27L-5
    leer* -8 b4d-5e11f-4g7h-5i-7j-5k-3o5p-6r-5s10t-9u-4w-4x-5z-4A-7D-5E5F-3G-4H38I8K-3L-8
    leerd* -9
    leerde* -9
    leert 4 b8c-6g10s16H11I7
    leert* 4 b8c-6g10s16H11I7
    lees -29 d28f7j5l-10z-5
    lees* -30 a-13b-3c-9d50e-10g-11h-8i-8j10k5l-3m-9n-8o-8p-10q-11r-6s14t-9u-10v12w-10x-3z-9B7C7
    lees* 0 D-4F-12G-6J-6K-7L-7
    leest -9 a-9b-3c-5d11e-7f-6g-8h-5i-5j6k4l7m-5n-5o-5p-6q-8r-3t-5u-6v9w-11y4z-4A3B4C8E4F-8I4J-4
    leest 0 K-3
    leest* -8 a-9b-3c-5d11e-7f-6g-8h-5i-5j5k4l7m-5n-5o-5p-6q-8r-3t-5u-6v9w-4y4z-4B3C8E4F-8H-3I4J-4
    leest* 0 K-3
    left 6 a8c6j4m7o7s5B4D-5E-6I-5
    left* 10 a8c6j4m7o7s5t-4y5B4D-6E-6I-6
    leg 43 d7e9f-6g6h8i-5m4n-4o-4q-4r-3s-3t6u21v5x-4y-4B-4D19E-7I-4J-3
    lege 7 L8
    lege* 14 z7L8
    legt 0 i8s5v8G8
    legt* 0 i8s5v8G8
    leid* 0 K9
    lekk* 0 y10E10
    lekke* 0 y10E10
    lekker 0 y10E10
    lekker* 0 y10E10
    lene* 6 d18j10
    lenen 6 d18j10
    lenen* 6 d18j10
    leni* 0 i14
    lenin* 0 i14
    lening 0 i12
    lening* 0 i14
    lera* 0 D10
    leraa* 0 D12
    leraar 0 D12
    leraar* 0 D12
    lere* -2 a11c-13d-14f11g-5h-5i-12j-12k-5l14m-6n7o-2p-8q-3s8t-12u-7v-10w-6x-8A-13B13C-11D-11E6
    lere* 0 F-2G2H16I-7J-8K-6
    leren -2 a11c-13d-14f11g-5h-5i-12j-12k-5l14m-6n7o-2p-8q-3s8t-12u-7v-10w-6x-8A-13B13C-11D-11E6
    leren 0 F-2G2H16I-7J-8K-6
    leren* -2 a11c-13d-14f11g-5h-5i-12j-12k-5l14m-6n7o-2p-8q-3s8t-12u-7v-10w-6x-8A-13B13C-11D-11E6
    leren* 0 F-2G2H16I-7J-8K-6
    les 3 g18j5l5o7u-4w-5B5E41G5I-5
    less* -5 j17o8w-7E13
    lesse* 0 j11
    lessen 0 j11
    lessen* 0 j11
    lesso* 0 E16
    lesson* 0 E16
    let -11 f6g6p21J7L8
    lets 9 l10
    lets* 9 l10
    lett* 3 a-10b-4c-11d16e-6f-8g-6h12i-4j6k5l4m-9n-6p-7q-5r6s3t-5u-2v3w-8x-6y-8z2A-6B13C-5D9E-8
    lett* 0 F-7G-5H-4I-8J-6K-7L-5
    lette* 4 a-10b-4c-11d17e-6f-8g-6h13i-4j6k5l4m-9n-5p-7q-5r6s3t-13v3w-8x-6y-8z2A-6B13C-5D9E-7F-7
    lette* 0 G-5H-4I-8J-6K-7L-5
    letter 0 h19i-7k9t-6v4A-4D6
    letter* 6 a-10b-3c-10d17e-6f-8g-6h13i-4j6k5l4m-9n-5p-7q-5r7s3t-13v4w-8x-6y-8z-8A-6B13C-5D9E-7
    letter* 0 F-7G-5H-4I-8J-6K-7L-5
    letters 11 a-6b-4c-7d15f-4g-3h-6i4j4k-4m-7p-4q-4t-6w-4x-4y-3z-4B13C-8D4E-5F-4I-3J-4K-5
    leuk 15 d8f-5x7C-5F7G16
    leuk* 12 a9c-5d16f-6l-4n-5o-5u-5w-5x7A-4D4F5G15I8J-4
    leuks 0 I13
    leuks* 0 I13
    leve* 0 b-5e11f-7m7q6r-4v-7y5A4F-6
    level* 0 m8
    leven 0 e13f-6q7v-6A7
    leven* -5 e12f-6q7v-6A7
    leze* -6 a-7b-5c-8d15e-7f-3g-10h-8i-5j-5l-9m-10n-5o4p-8q-6r4s-4t-6u-7v-3w-7x-6z-5A-3B20C-6D-15
    leze* 0 E-5F-7G-7H-3I-5K-9L-6
    lezen -6 a-6b-5c-7d14e-7f-3g-10h-8i-5j-5l-9m-9n-5o5p-8q-6r4s-4t-6u-7v-3w-7x-6z-5A-3B21C-6D-15
    lezen 0 E-5F-7G-7H-3I-5K-9L-6
    lezen* -6 a-6b-5c-7d14e-7f-3g-10h-8i-5j-5l-9m-9n-5o5p-8q-6r4s-4t-6u-7v-3w-7x-6z-5A-3B21C-6D-15
    lezen* 0 E-5F-7G-7H-3I-5K-9L-6
    libr* 0 a7c-5d14f-4h5i-4r-4w-4C4H13L11
    libra* 0 a7c-5d14f-4h5i-4r-4w-4C4H13L11
    librar* 0 a7c-5d14f-4h5i-4r-4w-4C4H13L11
    library -6 a7c-5d11h5w-4C4H14L6
    lich* 5 a-5e11g-4n15q-4r-4t-5v-4w-6x-5y4C9E-5F8L9
    licha* 0 n15y8
    lichaa* 0 n11y8
    lichaam 0 n11y8
    licht 0 e12r-7y-5C10F15L10
    licht* 0 e12r-7y-4C10F15L10
    lid -11
    lie 0 i13
    lied* 0 C16
    liedj* 0 C16
    liedje* 0 C16
    liedjes 0 C16
    lief* 6 d4k6p9t9x9E13F5
    liefs* 10 k8p10t10x5E15F6
    liefst 10 k8p10t10x5E15F6
    liefst* 10 k8p10t10x5E15F6
    liep 0 y13
    liep* 6 y13
    liet 6
    liet* 6
    liev* -10 y13
    lieve* -10 y13
    liever -5
    liever* -9
    life -5 d8w11
    life* -5 d8w11
    lift 0 a-4d-4e-4n5p4q21r-5t13v-4y10E4I-4
    lift* 0 a-4d-5e-4l-4n4o-4q27r-5t12v-4y15E4I-4
    lig 19 q-5w6x-5F34
    ligg* 10 a6b-4f-6k-3m7n-4o-4q-3y10C5I16
    ligge* 10 a6b-4f-6k-3m7n-4o-4q-3y10C5I16
    liggen 7 a6b-4e4f-6m7o-4y5C5I17
    liggen* 10 a6b-4f-6k-3m7n-4o-4q-3y10C5I16
    ligh* -8 v-5A9F8
    light 0 A10F9
    light* -8 v-5A9F8
    ligt 21 b17c-9d5e-3f-10h-6i-3j-3k6l4m8n-16p5q12r8s5t-6u-5v6w5x-8y-5z-8A3B3F2I6J-4K-4L-7
    ligt* 21 b17c-9d5e-3f-10h-6i-3j-3k6l4m8n-16p5q12r8s5t-6u-5v6w5x-8y-5z-8A3B3F2I6J-4K-4L-7
    lijd* 0 s15
    lijde* 0 s15
    lijden* 0 s15
    lijdend 0 s15
    lijk* 12 a9G10
    lijkt 0 a10G10
    lijkt* 0 a10G10
    lijn -8
    lijn* -8 f10D-8
    lijs* 3 i9j-4l8t9y7z5
    lijst 0 l9t10y9
    lijst* 3 i9j-4l8t9y7z5
    lijstj* 0 z7
    lijstje 0 z7
    like -7 a-10b7c-2d-3e-4f5g-11h-7i-2l6n2o6p-5q5r-7s-6t-4v-5w10y2z-11A2B6C12D-4E-2F15H-9I-2J-9K6
    like* -17 a-11b7c-2e-4f4g-11h-7i-2j-2l14n2o5p-3q4r-7s-6t-4u-2v-6w9y1z-11A2B5C11D-4E-2F15H-9I-2
    like* 0 J-9K5L-2
    limb* -9
    limbu* -9
    limbur* -9
    line 6 f8l6n6
    line* 8 f7h5j8l6n6
    link* 3 a6h12s7z20
    linke* 0 h12
    links 0 s8
    links* 0 s8
    lion 0 v11z11
    lion* 0 v11z11
    list 0 h5s7t19B5
    list* 4 a-7c-4d16g6h9n-5o7s6t18B10E-7
    liste* 0 d15o9
    listen -6 d16
    listen* -5 d15o9
    litt* 5 e-5f5g4m5y5F-4I10K5
    littl* 9 e-5f5g4m5y5F-4I10K5
    little 9 e-5f5g4m5y5F-4I10K5
    little* 9 e-5f5g4m5y5F-4I10K5
    live 15 t22
    live* 12 e-4f-5g-5l-4o-4r-5t30u-5w9x9y8A-5F8H-5L-5
    lived 0 F12
    lived* 0 F12
    lives -7
    lives* -7
    livi* 0 t9
    livin* 0 t9
    living 0 t9
    living* 0 t9
    loan 0 i14
    loan* 0 i14
    loca* 0 x23
    local 0 x11
    local* 0 x23
    locals 0 x12
    locals* 0 x12
    lock* 13 t8z6E6
    log 0 k16
    logi* 14 k27G17
    login 9 k27
    login* 9 k27
    logis* 0 G18
    logist* 0 G18
    loke* 0 m6u19
    loket 0 m6u13
    loket* 0 m6u19
    long 6 i-5n12q-4t14v-5x7C9F7
    long* 8 b-5c-5g5n31o-5p7q-4t11u-5v-6x7y-5z-4C7E-5F5I-4L-4
    longa* 0 n15
    longar* 0 n15
    longarts 0 n15
    lood* -9
    loodg* -7
    loodgi* -7
    loodgieter -7
    look 14 a3b-3c-8e5h4j4k5l4o-3q3r21s-7u-6v9w5x-6y-5z11A11D4E-7F7G4H-4I-7J-5K-6L-4
    look* 2 a10c-7d-10g-4h18i-8k-4l8m-3n-7o-7q3r21s-13t5u2v4w-3x-3y-6z5A4B-3C-2E-5F3H-7I-5K-10L-10
    looke* 0 h9u6J7
    looked 0 h9u6J7
    looked* 0 h9u6J7
    looki* -6 a6d-6h5l6t10x5y-5F6L-5
    lookin* -6 a6d-6h5l6t10x5y-5F6L-5
    looking -6 a6d-6h5l6t10x5y-5F6L-5
    looks -6 b8
    looks* -6 b8
    loon 0 b10e15f-5h-7i20m-5p-9t-6v-6G-5K5
    loon* 3 b9e11g-4h-8i30m-5p-11r-4t-7u-4x-5z-4A-4B-5E-6F-4G-5K11
    loop -18 c-5d11f7h6l11u10v-4w12A-4
    loop* 0 b-2c-4d5f12i-2j5k-3l4m-4o8p6q3s-3t-15u4v-2w6x-8y-7z-10A2B-7D12E-10G-5H-5I4K-4L-9
    loopt 17 a3d-7f5h-5i-7j8k-6l-7m-3o10p5q-8t-10u-6w-6x-8z-6A8B-5D12E-8G-3H-3I8J-5K-3L-4
    loopt* 17 a3d-7f5h-5i-7j8k-6l-7m-3o10p5q-8t-10u-6w-6x-8z-6A8B-5D12E-8G-3H-3I8J-5K-3L-4
    lope* 11 a4c11g4n-11q-10r-11s4v-5w-4y4J5K6
    lopen 6 a5c5g4n-11q-6r-11v-4w-4y4J6
    lopen* 11 a4c11g4n-11q-10r-11s4v-5w-4y4J5K6
    lorr* 14
    lorri* 12
    lorrie* 12
    lorries 12
    los 0 t15
    lost 0 d8F9
    lost* 0 d8F9
    lot -11
    love 7 a8d10e-7f9g-4h4n-4r-4t6w6y4A-4D-4E-6
    love* -2 a8c-4d10e-7f9g-5h4i-4n-4o-4q4r-4t6w8y4A-4D-5E-6I-4
    lovel* -7
    lovely -7
    lovely* -7
    luch* 9 t15
    lucht* 9 t15
    luie* 0 c11
    luier* 0 c11
    luis* 4 a-4b-4d21f-4g-4l-6o17p-4q-6r-7s-5u-5v-7w-6x-5y-6z-4A-5C5D10E6I21K-4L-3
    luist* 0 a-3b-4d21f-4l-5o18p-4q-6r-7s-5u-5v-6w-6x-4y-6z-4A-4C5E7I21K-4L-3
    luiste* 0 a-3b-4d21f-4l-5o18p-4q-6r-7s-5u-5v-6w-6x-4y-6z-4A-4C5E7I21K-4L-3
    luisteren 4 o22I8
    luistert -7 I13
    lukt 15 c8h8F9
    lukt* 15 c8h8F9
    lunc* 9 e8y7
    lunch 10 y8
    lunch* 9 e8y7
    m 23 a-9b-18c-12d-10e-25f-9g8h13i2j-4k-5l27m3n-11o-2p-18q-15r-18s-9t-9v-4w18x-6y-4z-6A14B2C-9
    m 0 D-11E-14F8G4H15I-3J-8K-13L-2
    m'n -25 a-6c9d-4e-8i-7j-7k-6l-3p5q-5r-5s-10u-3w6x-5y6A4B6D-3E-4F-6G11K-3L-5
    ma -13 g10y9
    maak 0 j8v5z7C7E10F-6H9
    maak* 0 a-3b-6c-3d4e3f-4g-4i-3j19k-5l-4p6q-5r-3t4v8w14x-5z5C6D-6E5F-12G-5H18I-5J3K-3L-6
    maakt 0 a-6b-4d6e5f-6h3i-6j6k-4o4p10q-4t9v5w5D-4E-4F-5H11I-4L-3
    maakt* 0 a-6b-4d6e5f-6g-3h3j11k-4p10q-4t8w10x-4D-5E-5F-5H9I-4L-4
    maan* 1 a6b-7d-8e18f-11h-2i-2j-4l-9m-4n-5o5p7q-2r-4s-9u2v8x-8y-8z-8A-8B-3E-9G-5H-2I-7J10K13L-7
    maand -6 b-5e13f-5g-4k-4l-7n-3r4s-3v5w-6x-4y-5C-3D-3E-3F-4L-3
    maand* 6 a6b-7d-8e18f-11h-2i-2j-4l-9m-4n-5o5p7q-2r-3s-8u2v8x-8y-8z-8A-8B-3C-2E-9G-5H-2I-7J10
    maand* 0 K13L-7
    maanda* 0 e5k5v-5w8A-5D6J9K9
    maandag 0 e7k5v-5w8D6J9K9
    maande* 12 f-4g6o7r-5v8E-4F5K6
    maanden 10 f-4g6i5o7r-5v8E-4F5K6
    maar 7 a-2b-1c9d11e-8f7g8h-6j-13k-4l-12n2o1q16r4s6t-6u12v-6w-6x-6y-2z3A-6B12C-9D-7E4F-8H-13I-2
    maar 0 J6K-13L7
    maar* -4 a3b-2c15d10e-10f6g8h-6i-1j-15k-4l-13m-2n2q16r8s6t-8u11v-3w-2x-7y-2z2A-8B11C-10E3F-11
    maar* 0 H-14I-4J5K-13L6
    maart -8 c6D7
    maart* -8 c6D7
    maat -8
    maat* 5 x14B8
    maatj* 10 x15
    maatje 9
    maatje* 10 x15
    mac 0 L15
    mach* -7 a15b18e-4f-5g-4i-6j-6k18r-4s-5t-4u-4v-8x-4z-7A7I6
    machi* -11 a16b13i-4A9
    machin* -11 a16b13i-4A9
    machine -9 a11b14e-5A9
    macht* 0 k20
    machti* 0 k20
    made -12 a9f8x7B6
    made* -12 a9f8x7B6
    mag -17 b-6c-3d-10e-13f-12g-7h-7i-6j31k-9l-9m11n-14o-8r12s-7t12u24v3w-4x-9z-10A15D-7E-8F-10H10
    mag 0 I8J8K10L2
    maga* 0 d7F9
    magaz* 0 d7F9
    magazi* 0 d7F9
    magazijn -10 F10
    mail 10 k-5v38z10
    mail* 15 a-4b-4c-7d-4e-4f-4j13k-8l12m4n-6p-4r-4s-4t-7u-6v42z18A-4B-5D5I-4
    mails 0 l12
    mails* 0 l12
    mailt* 0 j18
    make 9 b-4c5e-4n10o-6p4r8v-8y-4z-4B-4C8D5E4F-5G4I3J-4L5
    make* 7 b-13c-3d-6e8f-3g-7h4i-6j-4k9l-2m-7n7o-2r3s7u-2v4w-4x-7y-8z-9A8B-6C12E11F-9I-6J3K-6L6
    maken 0 b-6c-6d4e12f-5g-3h8i-3k8l-5m-3o5r-4s5t-9v7x-5y-4z-4A7C-6D-3E6F-4G-4I-8J7L3
    maken* 0 b-6c-6d4e12f-5g-3h8i-3k8l-5m-3o5r-4s5t-9v7x-5y-4z-4A7C-6D-3E6F-4G-4I-8J7L3
    makes -6
    makes* -6
    makk* 0 d12I8
    makke* 0 d12I8
    makkel* 0 d12I8
    makkelijk 5 d12
    mama 0 f6I-8
    mama* 0 f6I-8
    man -1 a3c6d12e2f7g-11h-8i16j-3k3l5m-5n19o11p-10q-8r15s-16t15u-8w24x4y-14z-3A-10B12C-13D4E22
    man 0 F-20G-10H-6I-12J-3K-8L12
    mana* 0 a-5b7c4e5f-6g15h8k4l-5n6p-4s-4v5w-5A-4B4D4E-4I-5J6K5L8
    manag* 0 a-5b7c4e5f-6g15h8k4l-5n6p-4s-4v5w-5A-4B4D4E-4I-5J6K5L8
    manage -7 b-5c10e6g10h5v8B5C5D6J8
    manage* 0 c6e5f-5g15h9k5l-5n-4v6w-5B4C4D5J7K5
    managi* 0 n10
    managing 0 n10
    mang* -11
    mango* -10
    mani* 0 s8
    mann* 5 n10A7
    manne* 5 n10A7
    mannen* 0 A7
    mant* 0 c20
    mante* 0 c20
    mantel* 0 c20
    many 0 f8g7
    many* 0 f8g7
    map -8 b-7i11m9v10
    marc* 5 o9q6x7
    march 0 o9q6x7
    march* 0 o9q6x7
    mark* -26 a6d-4h3j-6k-4l-6n-5o-4q8s8v-5w-5y-7z4A5B-4C4E10
    marke* -10 E13
    market -6 E13
    market* -9 E13
    marks 0 s11
    marks* 0 s11
    markt -14 a8f5q10y-5A7
    markt* -20 a7f4j-5l-4q9y-6A6C6
    marr* -21
    marri* -8
    marry -8
    marry* -8
    mate* -6 L11
    math* -8
    maths -7
    maths* -7
    may 0 a11c5j10n-7p-4r9y6E-6F-7
    mbo -5 G14
    mcdo* 0 L11
    mcdon* 10 L11
    mcdona* 10 L11
    mcdonald's 10 L11
    me 6 a-16b24c-11d-9e-14f4g-18h1i3j-26k19l17m-17n5o2p6q21r-11s-21t-2u8v30w-5x-4y13z-4A-28B33D-5
    me 0 E-5F-12G6H-7I17J-10L-23
    mean 0 a-6c8o9t5u8v9E8G13J11K18
    mean* 12 a-6c7h-6i-4o8p-5s4t4u13v16w-5D6E5G11J7K19
    means 0 v8D7
    means* 0 v8D7
    medi* -11 f12k9
    medic* 0 f12
    medici* 0 f12
    mee 11 a-17b25c19d7e-8g16h-12i-12j-3k-4l-18m-2n37o-8p-12q-6r-2s-7t-13u-18v25w28x16y4A-23B10E11
    mee 0 F13G2H-8I-5J18K3L-11
    meed* 0 J14
    meedr* 0 J15
    meedra* 0 J15
    meedraaien 0 J15
    meeg* 0 b5c6m7n7r15w-6y-7D18
    meega* 0 b6n9D10
    meegaa* 0 b6n9D11
    meegaat 0 n11D7
    meege* 0 m8r13D7
    meeh* 0 J18
    meehe* 0 J18
    meehel* 0 J18
    meehelpen 0 J18
    meek* 0 u9v8
    meeki* 6 v9
    meekij* 6 v9
    meekijken 0 v10
    meel* 0 b9J23
    meelo* 0 J24
    meelop* 0 J24
    meelopen 0 J24
    meer -6 a2b3c3d6e-4f-11g-4h7i-2j3k6l5m2n-5o-7p10q4r-8s4t8u-9v-3w-6x-2y2z14A16B-9C2D8E-10F9G-1
    meer 0 H11I8K3L-13
    meer* -5 b3c3d6e-5f-12g-4h7i-2j3k6l5m2n-5o-7p10q3r-8s4t8u-9v-3w-6x-2y2z13A15B-9C2D8E-10F9G-2
    meer* 0 H11I8J8K3L-14
    mees* -5 c8e-9f-6g-4n-6o-5v-5w10y-5A-4B4C-4D15F-5L4
    meest 0 w15
    meest* -5 c9e-9f-6n-6o-5v-5w11y-5B4C-4D15F-4
    meesta* 0 c12
    meestal 0 c12
    meeste* 0 i6D20
    meester 0 i6D20
    meet -9 c6l6u-7L10
    meet* -12 c13i-6l9q10u-8w-5A-5E-6L9
    meeti* 0 q11
    meetin* 0 q11
    mei -10 t12z7
    meid* -12 L14
    meide* -6 L14
    meiden -6 L14
    meiden* -6 L14
    meis* 5 q5C8I11J5L9
    meisj* 6 q5C8I11J5L9
    meisje 0 C9I8
    meisje* 6 q5C8I11J5L9
    meld* 0 l12z10J12
    meldi* 0 l14
    meldin* 0 l14
    meldt 0 J12
    meldt* 0 J12
    melk 13 e9
    melk* 8 e12p9F6
    men 0 b7w9J6
    mene* 14 b6c3d-5e-8g-3h6i4j-7k-4l3m5n4r-5s-3u-6v6w-6x7y-6z8A-5B-3C3D-3E4G-3H-3I-3J4K-4L-5
    menee* 14 b6c3d-5e-8g-3h6i4j-7k-4l3m5n4r-5s-3u-6v6w-6x7y-6z8A-5B-3C3D-3E4G-3H-3I-3J4K-4L-5
    meneer 14 b6c3d-5e-8g-3h6i4j-7k-4l3m5n4r-5s-3u-6v6w-6x7y-6z8A-5B-3C3D-3E4G-3H-3I-3J4K-4L-5
    meneer* 14 b6c3d-5e-8g-3h6i4j-7k-4l3m5n4r-5s-3u-6v6w-6x7y-6z8A-5B-3C3D-3E4G-3H-3I-3J4K-4L-5
    mens 0 F8
    mens* 7 b-7c-5d4e-3f5g-6h4j4l-7m-3o-10q-3s-4t-10u-5v-5w12x9y-3z2A-10B-5C-6D-8I-7J5L-5
    mense* 7 a-6b-6c-4f6g-5h5j6k-4l-5m-3n-4o-9q-7r-5s-4t-7u-4v-8w8x12z3A-10B-4C-6D-7F-9I-6J6K-3L-4
    mensen 7 a-6b-6c-4f6g-5h5j6k-4l-5m-3n-4o-9q-7r-5s-4t-7u-4v-8w8x12z3A-10B-4C-6D-7F-9I-6J6K-3L-4
    mensen* 7 a-6b-6c-4f6g-5h5j6k-4l-5m-3n-4o-9q-7r-5s-4t-7u-4v-8w8x12z3A-10B-4C-6D-7F-9I-6J6K-3
    mensen* 0 L-4
    ment* 0 g-5D18G16I-5
    mento* 0 r-5D18G16I-5
    mentor 0 r-5D15G16
    mentor* 0 r-5D15G16
    menu 0 l12
    menu* 0 l12B9
    merk 0 r19
    merk* 0 r18v11A12
    merkt 0 v12A12
    merkt* 0 v12A12
    mess* 7 z23
    messa* 7 z23
    messag* 7 z23
    message 0 z11
    messages 0 z12
    met 2 a-6b-8c-12d-6e10f3g-12h-15i18j-23k2l-17m-5n-17o3p-6q10r7s17t-13u-3v-1w-19x-24y5z-1A-18B4
    met 0 C-7D-3E-15F-15G21H6I12J1K-17L17
    mete* 4 a4b-5f13i-6l8m4n-6q-5r5s-5v4y-5z4B-4L6
    metee* -10 a7r7
    meteen -10 a7r7
    meteen* -10 a7r7
    meter 7 z6
    meter* 13 f15m5z6L6
    meterk* 8
    meterkast 8
    meters* 0 f13
    metr* 0 f19
    metre* 0 f13
    mevr 5 h8k5A11B8E5G8J6
    mevr* 8 b-9g-3h7i-6j4k7l-2n-2o-3p-3q-4r-4s-9v-5w3x-2z4A6B3C4E12G4H-4I-8J3L-5
    mevro* 3 b-8c5d4i-3j3l-6q-2r-2s-7u3v-10w6z6A-6B-4C5E7G-4I-7J-3L-3
    mevrou* 3 b-8c5d4i-3j3l-6q-2r-2s-7u3v-10w6z6A-6B-4C5E7G-4I-7J-3L-3
    mevrouw 3 b-9c5d4i-2j3l-6q-2r-2s-7u3v-10w6z6A-6B-4C5E7G-4I-7J-3L-3
    meze* 0 h16F8
    mezel* 5 h16F8
    mezelf 5 h16F8
    mezelf* 5 h16F8
    midd* 0 a7c-6d-3e-5g3h4i-6j5k-3l-3m-4p-6q-6r-6s8t-4u11v-8w-4x-3z7B-7C-5D-4E-6G-5I23L-5
    midda* 0 a11g6h5i-4j-4p-4q-5s9t-4w-4z8I15
    middag 0 a9g6h5s10z9I5
    middag* 0 a11g6h5i-4j-4p-4q-5s9t-4w-4z8I15
    midde* -9 u9I7
    middel* -6 u10
    middelbare 0 u10
    middl* 8 j11
    middle 8 j11
    middle* 8 j11
    miere* 10
    mieren* 10
    mij -6 a-6b8c-7d-8e-7f-5g-7h16i-6j-19l16m-18n-18p-2q6r-19s-1t2u18v22w-10x1y5z-14A-18B-5C-6D10
    mij 0 E17F-10G9H-17I26J-12K6L-17
    mijn -2 a-11b8c2d-8e-18f-10g8h7i-5j-2k13l-1m16n6p-8q3r3s-16u-10v-3w-10x-14z7A14B4C5D-5E5F-1G-4
    mijn 0 H12I-10J-8K8L-4
    mijn* 8 a-12b7c1d-9e-19f-11g7h6i-6j1k12l-2m16n12p-8q2r2s-8t-3u-11v-4w-2x-13y-1z7A12B4C4D-1E8
    mijn* 0 F-2G-4H11I-11J-9K8L-5
    mijne 0 s9
    mijne* 0 s9
    mill* -7
    min 7 t6C6L16
    mind 0 d9j6v7w-5A14B5K7
    mind* 3 a-6b-4c8d7e7g-5h-3i-8j5k-3l-7m-5n-5o-6r-7s-7t-8u-6v3w-3x-4y4z4A11C-5D-3E-5G7I-7K10
    minde* 0 c11e12g-6i-5r-5s-5t-4v-4y10D-5G4I-6
    minder 7 c11e12g-6i-5r-4s-5t-4v-4D-5G4I-5
    minder* 7 c11e12g-6i-5r-5s-5t-4v-4y10D-5G4I-5
    mine 6 c5k6l13m5s13w8I7
    mine* 6 c5k9l13m5s13t-5w7I7
    mini* 0 c14
    minim* 10 c15
    minima* 0 c16
    minis* -10
    minist* -10
    minu* 0 a-5b-7c-7e-8f10h4i-7j7l-6m-4n16o-5q3r-4s7t-5u-8v-9w3x-5y5z-3B-5D11G4H4J-4K5
    minus 0 f10
    minus* 0 f10
    minut* -4 a-5b-5c-6e-5i-4j4l-5m-3n17o-5p-3q4r-3s8t-4u-7v-7w4x-4y5B-5D12G4H4J-3
    minute* -4 a-5b-5c-6e-5i-4j4l-5m-3n17o-5p-3q4r-3s8t-4u-7v-7w4x-4y5B-5D12G4H4J-3
    minuten 0 n8q7u-4A5D10I4
    minutes 0 n9s6y6G8
    mis -11 a8A10L11
    miss -12 a10d10s16w15
    miss* -15 a14b9c4d6f-5h-4i-5j-4r-6s16t-6u-6w10x-4y-4z-7C-4F-4G-4
    misse* -11
    missi* 0 b8c10
    missin* 0 b9c10
    missing 0 b9c10
    mist 0 e7p-5u-5v-5w8x15A12K-7
    mist* -9 e7p-5u-5v-6w7x19A12D-5K-7
    mista* -11
    mistak* -11
    mistake -8
    ml 0 f23
    mm 0 d13n10q16L22
    mn 0 B11
    mnd 14 e24f-5o7p8A6
    moch* -8 x6J7
    mocht -12 x7J9
    mocht* -8 x6J7
    moe 0 F24
    moed* 4 a-6c4e3f-3h-5i4k-4l-9m7n-9o-3p-7q-9r2s-6t-2u-6v8w4x5y-7z-2A-6B-4C2H5I10J-6K-3L-3
    moede* 4 a-6c4e3f-3h-5i4k-4l-9m7n-9o-3p-7q-9r2s-6t-2u-6v8w4x5y-7z-2A-6B-4C2H5I10J-6K-3L-3
    moeder -5 a-5e5g4h-5i6k-3l-8m9n-9o-3p-6q-8r4s-4u-4v10x-7y-6A-4B-3C4D-3E3F3H6I-4J-4K-3
    moeder* 4 a-6c4e3f-3h-5i4k-4l-9m7n-9o-3p-7q-9r2s-6t-2u-6v8w4x5y-7z-2A-6B-4C2H5I10J-6K-3L-3
    moeders 9 x12I14
    moei* -21 o6A9
    moeil* -12 o7A9
    moeili* -12 o7A9
    moeilijk -8 A10
    moeit* -9
    moeite -9
    moeite* -9
    moes* -7 a2d-5e4f4g-5h8i-5k6m4n5q-6r-8s7t-11u-6v3y-9C-3D10E-5F-4H-3I-5K-6L-5
    moest 8 b3d-5e6f5g-4h9i-5k7m5n5p-4q-5r-7t-11u-6y-8A-4C-3D8E-5F-4H-3I-4K-5L-5
    moest* -7 a2d-5e4f4g-5h8i-5k6m4n5q-6r-8s7t-11u-6v3y-9C-3D10E-5F-4H-3I-5K-6L-5
    moestu* -17
    moestuin -16
    moet 6 a-12b8c5d-10e-11f9g-3k4m-11o21p-5q-8r-4s-7t6u11v-2w-12x-16y-3z-4A5B-10D-6E-17F6G-1H3I2
    moet 0 J4K-4L-11
    moet* 8 a-6b9c4d-7e-17f14g-2h-4i-5k13l10m-3n5o20q-10r-10s-9u8v5w-16x-22y-6z-9A18B-4C-2D-9E-15
    moet* 0 F2G-3I2J1K-7L-9
    moete* 3 a6d4e-5f5i-4k9l11m8n5p4r-6t-6v7x-5z-5A13B6D-3F-4
    moeten 3 a6d4e-5f5i-4k9l11m8n5p4r-6t-6v7x-5z-5A13B6D-3F-4
    moeten* 3 a6d4e-5f5i-4k9l11m8n5p4r-6t-6v7x-5z-5A13B6D-3F-4
    moge* 11 a6t6J6K16
    mogen 0 a7J6K17
    mogen* 0 a7J6K17
    mom -11
    mome* 0 c5p15
    momen* 0 c5p15
    moment 0 c6p15
    moment* 0 c5p15
    mond 11 E26
    mond* 7 a5b-5f-5o-6r-4s6v-5x-5y-7E30F-4I4
    monda* -5 a6
    monday 0 a6
    monday* -5 a6
    mondays -8
    mone* 0 a-5b7c3d-4e4g-7h3i8j5k-6l-6o-5p-5q-3r-6s-5t-8u-5v-12w-5x-5z5A-5B-4C3D3E-7F-5G-3H-4J5K7
    money 0 a-5b7c3d-4e4g-7h3i8j5k-6l-6o-5p-5q-3r-6s-5t-8u-5v-12w-5x-5z5A-5B-4C3D3E-7F-5G-3H-4J5K7
    money* 0 a-5b7c3d-4e4g-7h3i8j5k-6l-6o-5p-5q-3r-6s-5t-8u-5v-12w-5x-5z5A-5B-4C3D3E-7F-5G-3H-4J5
    money* 0 K7
    mont* 0 b-9c9d-4e13f-4i7j17l-5m5n-4o-3t-11u-6v-6w-6x-4y-7A-4C-4D-4E5F3G5I-5J-4L-5
    month 0 b-8c9e18f-6i10j11n-4q-4t-5u-4v-6w-5y-5F6L-4
    month* 4 b-9c9d-4e14f-4i7j10l-4m5n-3o-3t-8u-5v-3w-6x-3y-7A-3C-3E-4F4G5I-4J-3L-5
    months 0 m7G7
    months* 0 m7G7
    mooi 10 a-4g-5h5y14z4B5D-6F-5L-4
    mooi* -6 e4g-5h5n4r-4s-4u-4y13z5B5D-6F-5L-6
    mooie 5
    mooie* -5
    mooier -9
    mooier* -10
    moois* -11
    mooist* -11
    mooiste -11
    moon -9
    moon* -9
    moor* -13
    moord* -11
    mop 0 m13
    mopp* -13
    moppe* -13
    mopper* -11
    more -8 a9b13c8d13f-6g5j-3l7m-3n-9o-5p-6q10r-7t8u-5w-4y3z-5C-6D-6E6F-3G-4I3J-4L-5
    more* -8 a9b13c8d13f-6g5j-3l7m-3n-9o-5p-6q10r-7t8u-5w-4y3z-5C-6D-6E6F-3G-4I3J-4L-5
    morg* 4 p6q-5s8w15
    morge* 4 p6q-5s8w15
    morgen 0 s9w11
    morgen* 4 p6q-5s8w15
    morgens 0 F7
    morn* -5 e5g7z5E7J10
    morni* -5 e5g7z5E7J10
    mornin* -5 e5g7z5E7J10
    morning -10 e6z6
    mornings 0 J13
    mosk* 0 x10
    moske* 0 x10
    moskee 0 x10
    moskee* 0 x10
    most 0 a7p12t7E14F11
    most* -4 a14c-5j5p11q-6t14z-6A-6E12F10H6
    moth* -20 g4h5n-4r10s-5u7D-4F-4I6
    mothe* -20 g4h5n-4r10s-5u7D-4F-4I6
    mother -22 c5g6h6u9
    mother* -20 g4h5n-4r10s-5u7D-4F-4I6
    moti* 10 h21
    motiv* 10 h21
    motiva* 8 h21
    moto* 0 F8H13
    motor -8
    motor* 0 F8H13
    mout* 0 E17
    mouth* 0 E17
    move 0 v7B7F11
    move* 0 a4b9d8e-5g5j-5o5p8t4u-4v9z6A-5B7F10
    moved 0 g7o7t10
    moved* 0 g7o7t10
    much 0 b7c-5d-12j13o6q-7t-5v-7w-5y7z5A15B13D4I5K-4L5
    much* 0 b7c-5d-12j13o6q-7t-5v-7w-5y7z5A15B13D4I5K-4L5
    muis 7 l17C8
    muis* 0 l17C8
    mum 0 s8
    munt* 12 q9u9
    must 0 x6
    must* 0 o5x6
    muur 8 c-5j5m9p6t11v-5w-5F7
    muur* 10 c-5j4m9p6t11v-5w-5F7
    muzi* -9 L11
    muzie* -9 L11
    muziek 0 L12
    muziek* -9 L11
    mw 16 a9b4c8e-6i17o-7q7s-8v4x-4z7B-6D-9I-5
    my -1 a-19c-2d-5e-3f-2g-9h20i9j-2k28m11n19p-1q10s-2t4u-11v-9w-26x-13A-4B12C6D-18E8F-10G6H28I-3
    my 0 J-17K4L-22
    myse* 9 c7h8i5k5B6
    mysel* 9 c7h8i5k5B6
    myself 9 c7h8i5k5B6
    myself* 9 c7h8i5k5B6
    n 21 b-10c-4d-3e7f4j14k-4l-5m-5o-7q6s-5t7u-7w-4x3z-3A3B-5C-3D3E-4F-4H-4J4
    na 11 a21c6d-12e3f-11g-14h-8i-14j-9k-7l-8m-6n-9o-13p-11q-4r-6s-11t2u4v-15w-6x12y-6z-9A30B-14C4
    na 0 D-15E13F-4G25H6I5J-8K-6L24
    naai* 0 a11f8g7
    naam 29 b4d-7e-9f-5i22j-8k5n-3o-6p-3q-6s-4t4u-8w7x-3y-5z14A-3B8C-5F-5G-3I-3K-3L-3
    naam* 33 b4d-7e-9f-5i22j-8k5n-3o-6p-3q-6s-4t4u-8w7y-5z14A-3B8C-5F-5G-3I-3K-3L-3
    naar 15 a-4b9c-4d6e3f-4g9h6i3j-9l-2m-2n-2o3p-3q22r-10s4t-15u2v-2w3x-5y6z-7A2B5C9D2E-4F-5G3H-4
    naar 0 I-6J-9K11L-9
    naar* 16 a-5b9c-4d6e3f-6g8h5j-9l-2m-2n-4o2p-3q24r-10s4t-15u2v-2w1x-5y6z-8A13B5C9D2E-4F-6G3H-4
    naar* 0 I-7J-9K10L-9
    naart* 0 A11
    naarto* 0 A11
    naartoe 0 A11
    naas* 8 b-3e-3g-3i-8j-6l4p5q-5r-4s7t-5u-5v9y-4B3F-3J7
    naast 8 b-3e-3g-3i-8j-6l4p5q-5r-4s7t-5u-5v9y-4B3F-3J7
    naast* 8 b-3e-3g-3i-8j-6l4p5q-5r-4s7t-5u-5v9y-4B3F-3J7
    nach* 13 a-7b-8e-6f-4g4h-3i-9j-3k-3m-5n-9o4p-4r-14s-6t-7u-5v-5w12x-7A-5B-6C-3E-8F28G-3H4I6L-7
    nacht 10 g-5n-6r-5w10y-6F30K4
    nacht* 13 a-7b-8e-6f-4g4h-3i-9j-3k-3m-5n-9o4p-4r-14s-6t-7u-5v-5w12x-7A-5B-6C-3E-8F28G-3H4I6L-7
    nachts 0 n5o8D6I5
    nachts* 0 n5o8D6I5
    nage* -7
    naki* 13 s9v-7w11
    nakij* 13 s9v-7w11
    nakijk* 13 s9v-7w11
    nakijken 9 w12
    name 15 a-4i9p7x9E-4
    name* 24 a-9c-6d-4f-6i11j-4k6l-3n-4o-6p4q-4w14x20A-6B14D-3E-7K-4L-4
    namen 0 x9B10
    namen* 0 x9B10
    names 6 k6w8B7
    names* 6 k6w8B7
    nat -5
    near* 0 C8
    nede* 12 a-4b-7c-8e-10f-8g2i-6j-5k-3l-6m5n-9o-12q-7s-10u4v-11w-15x17y-6z-6A-7C-2D-5E-2F-6H-6
    nede* 0 I-4K-4L-6
    neder* 12 a-4b-7c-8e-10f-8g2i-6j-5k-3l-6m5n-9o-12q-7s-10u4v-11w-15x17y-6z-6A-7C-2D-5E-2F-6H-6
    neder* 0 I-4K-4L-6
    nederl* 12 a-4b-7c-8e-10f-8g2i-6j-5k-3l-6m5n-9o-12q-7s-10u4v-11w-15x17y-6z-6A-7C-2D-5E-2F-6H-6
    nederl* 0 I-4K-4L-6
    nederland 9 a7m-5r7t10u28x-7B6F8
    nederlanders 0 x24
    nederlands -9 a-4b-4c-4d4e-3f-3g8h7i-5m12n-4o-13p8q-4s-6t-7u-16v-4w-10x-19y-5z-4B-4C9D-5E13
    nederlands 0 F-10G3H-5
    nederlandse 0 u-8x8C-8E-7
    nee -5 a-7c4d11e8f-6k4o-6q-7r-6t-4u-6v17w-6x-6z-7A-4B-6D-7E-3G-3I29J-4L-5
    need 0 b10c5d-7e10g14h10j14l-7o-5p-6r-3s4t7u-4v-11w-7x-9y4z-10B-5C-3D-3E-4F4H10I-5J3L-4
    need* 0 a-4b8c3d-8e8g12h8j11l-9o-4p-7q-5s2t9u3v-14w-10x-6y6A3B-7C-5D-4E-6G7H9I-8L-5
    neef 7 b9r10x8
    neef* 4 b8h5r8v9x8D7E7L6
    neem 7 b6e-6i6l7n-4r14K5L5
    neem* 11 a-6b5c-8f-4g11i8k-4l9n-8o-4q3r26s-3t6u-5v-9y-9z4B7C-4E-7F-5G-3H-4I-6L3
    neemt 8 c-5g7n-4q5r11t8v-7w-5y-6B12E-5H-4I-5
    neemt* 8 c-5g7n-4q5r11t8v-7w-5y-6B12E-5H-4I-5
    neer 15 o7A12F7
    neer* 6 o9A12
    nege* -5 a5b-4c6d-4f-3g-7i14j4l5q-6r-4s15v-7w5z-5C-4D4E-6K5
    negen 7 a4c9h5s13w6z-5D6E-4
    negen* -5 a5b-4c6d-4f-3g-7i14j4l5q-6r-4s15v-7w5z-5C-4D4E-6K5
    negent* -8 i11
    neig* -6 a-4j6o-6q-4r-4u-6v-6w7x11A12C-4F-4
    neigh* -6 a-4j6o-6q-4r-4u-6v-6w7x11A12C-4F-4
    neighb* -6 a-4j6o-6q-4r-4u-6v-6w7x11A12C-4F-4
    neighbour 4
    neighbourhood 0 A16
    neighbours -10 o-8t9u-7w8x10
    neme* 0 p10
    nemen 0 p10
    nemen* 0 p10
    neph* 8 h7
    nephe* 8 h7
    nephew 11 h7
    nephew* 8 h7
    nerg* -3 c-4e-4k5m4p8u-5w6A4H7J-4L7
    nerge* -3 c-4e-4k5m4p8u-5w6A4H7J-4L7
    nergen* -3 c-4e-4k5m4p8u-5w6A4H7J-4L7
    nergens -3 c-4e-4k5m4p8u-5w6A4H7J-4L7
    net -22 b-6c-5e10i14j11l-7m9t-7u-4y7z-7B5F6
    neth* 0 w14
    nethe* 0 w14
    nether* 0 w14
    netherlands 0 w14
    netj* -4 h7
    netje* -4 h7
    netjes -4 h7
    netjes* -4 h7
    nett* 0 z6
    neve* -24 d5f5g-4j-5k5l-9n4o-4q5r-4u3x7y6z-6B5F-5H-3I-6K5L-4
    never -23 d5f5g-4j-5k5l-9n4o-4q6r-4u3y6z-6B5F-5H-3I-4K5L-3
    never* -23 d5f5g-4j-5k5l-9n4o-4q6r-4u3y6z-6B5F-5H-3I-4K5L-3
    new -11 b-7c7e-5f-4g-4i19j-5k-8l23r6t5u18y-6B8F9
    next 0 e-6h6l-5m-4o5p-6r13u-4x6y-4A14F-4G10I-5K5L-4
    next* 0 e-6h6l-5m-4o5p-6r13u-4x6y-4A14F-4G10I-5K5L-4
    nice 15 w7z9D9
    nice* 10 f6w7z10D9
    nich* 5 k13l9v9
    nicht 0 k10v7
    nicht* 0 k13l9v9
    niem* -15 a-4c7d-8f-4h-6i-7j-4k-4l-6m8n-6o-7p6q-10t-6u4v-10w7x15y-5z-7A-4B4C5D-8E-8F-6G-5H8J14
    niem* 0 K-5L3
    niema* -15 a-4c7d-8f-4h-6i-7j-4k-4l-6m8n-6o-7p6q-10t-6u4v-10w7x15y-5z-7A-4B4C5D-8E-8F-6G-5H8
    niema* 0 J14K-5L3
    nieman* -15 a-4c7d-8f-4h-6i-7j-4k-4l-6m8n-6o-7p6q-10t-6u4v-10w7x15y-5z-7A-4B4C5D-8E-8F-6G-5H8
    nieman* 0 J14K-5L3
    niemand -15 a-4c7d-8f-4h-6i-7j-4k-4l-6m8n-6o-7p6q-10t-6u4v-10w7x15y-5z-7A-4B4C5D-8E-8F-6G-5H8
    niemand 0 J14K-5L3
    niet 4 a-11b7c2d2e-11f-9g-6h-6i10j-10l-10m-5n14o-2p2q17r1s5t-3u-1v-3w-5x-13y4z-11A4B-5C-3D-2E1
    niet 0 F2G7H-12I8J-6L-10
    niet* 5 a-14b7c-3d4e-15f-12g-8h3i5j-5k-2l-7m-2n22o-6p-2q14r2s5t-3u-5v-1w-7x-15y5z-12B-8C-8E8F5
    niet* 0 G3H-13I5J-8K1L-3
    niets -3 c-5e-4h8i-5j5n12o-4t7u-4A-4C-5E6I-4L7
    niets* -3 c-5e-4h8i-5j5n12o-4t7u-4A-4C-5E6I-4L7
    nieu* -9 a-5b5d-3f5g-4h-3i4k-6m-4o-6p-5q-4r9t3u-10w13x8y-8z-2A-6C-4D-3E-5F-7G-5H-3I-3J-6L-6
    nieuw 0 w14K6
    nieuw* -9 a-5b5d-3f5g-4h-3i4k-6m-4o-6p-5q-4r9t3u-10w13x8y-8z-2A-6C-4D-3E-5F-7G-5H-3I-3J-6L-6
    nieuwe -6 a-4b10c3e-3f5i6j-7k-5l8o-4p-3q-4r7t-4u-5x6y-5z-4E-4F-5G-4I-4L-3
    nieuwe* -6 a-4b10c3e-3f5i6j-7k-5l8o-4q-4r7t-5u-5x6y-6z-4E-4F-5G-4I-4L-3
    nigh* 6 a-7b-6c-5d-4e-6f-7h-4i3j-3k-3n-6r-8t9v-6w12x-5y-11z4A-3B-3E-6F22G-4J-4L10
    night 0 a-5f-4m4q6r-6t5u4v-4w11y-9z5A-5E-4F5H4K6L9
    night* 6 a-7b-6c-5d-4e-6f-7h-4i3j-3k-3n-6r-8t9v-6w12x-5y-11z4A-3B-3E-6F22G-4J-4L10
    nights 5 F11
    nights* 5 F11
    niks -12 a6b-10c5d-3e5f-3g-12h-6i-3k-10l-2n-7o-5p7q-9r6s-5t-6u-8v2x-13y-7z5A-3B9C8D-4E7F13G8
    niks 0 H-6J16K4L4
    niks* -12 a6b-10c5d-3e5f-3g-12h-6i-3k-10l-2n-7o-5p7q-9r6s-5t-6u-8v2x-13y-7z5A-3B9C8D-4E7F13G8
    niks* 0 H-6J16K4L4
    nine 5 a8h6j6v-5w4B6D-5
    nine* 0 a6b-4e-5h6j8l-4o4q6r-4v-7z6B5D-4F-4I-5
    ninet* 0 z8
    nive* 6 m8
    nivea* 6 m8
    niveau 0 m8
    niveau* 6 m8
    nl -8
    no -8 a10b-2c4d-6e7f-8g-4h-4j8k-3l-10n-3p-4q7r6s-6t13v-9w-5x2y-11z-12B4D-5E-12G-8H4J10K14L10
    nobo* -14 a-5c9d-6f-4m-4n6p8q-6r11s-4u4v-4w10y-4z-4D-5G3I-4J5L-5
    nobod* -14 a-5c9d-6f-4m-4n6p8q-6r11s-4u4v-4w10y-4z-4D-5G3I-4J5L-5
    nobody -15 a-4c10d-5f-4m-4n6p4q-6r12s-4v-3w7y-4z-4D-5G4I-4J5L-5
    nobody* -14 a-5c9d-6f-4m-4n6p8q-6r11s-4u4v-4w10y-4z-4D-5G3I-4J5L-5
    nod 11 f8
    nodd* 9
    nodi* -6 a-5d-4e-5f6g6i-5j11l-6q7r-3s10t-5v-7w-5x-3y-3B-3E-7F6G-4J-4K-5
    nodig -6 a-5d-4e-5f6g6i-5j11l-6q7r-3s10t-5v-7w-5x-3y-3B-3E-7F6G-4J-4K-5
    nodig* -6 a-5d-4e-5f6g6i-5j11l-6q7r-3s10t-5v-7w-5x-3y-3B-3E-7F6G-4J-4K-5
    noem* 0 b-5c9f-5h5i8s-5t4u-4y7A-5E11F-4
    noeme* 0 c12i11t9
    noemen 0 c12i11t9
    noemen* 0 c12i11t9
    noemt 0 y10
    noemt* 0 y10
    nog -2 a5b13c-6d-8f-4h-18i19j-4k1l-18m5n-3o29p-6q25r-13s-5t14u-14v18w7x17y12z-9B9C-6D-6E-6F8
    nog 0 G18H1I2J19K7L-10
    nois* -6
    nooi* -11 a4c6d-4e-4f5h8j-8k-3l-6n-9o-3r-8s-7u-3v-10x10y-9z9B14C7D-10F-9G-6H-4I-2J11K3L-5
    nooit -16 a4c6d-4e-4f5h8j-8k-3l-6n-9o-3r-8s-7t2u-3v-10x10y-9z9B14D-10F-9G-6H-4I-2J11K3L-5
    nooit* -11 a4c6d-4e-4f5h8j-8k-3l-6n-9o-3r-8s-7u-3v-10x10y-9z9B14C7D-10F-9G-6H-4I-2J11K3L-5
    norm* 0 r8v9x8I8K9
    norma* 0 r8v9x8I8K9
    normal 0 u7v9x8I10
    normal* 0 u7v9x8I10
    not 8 a-3b4c-11e-4f-8g-7h8i-5j-4k9l-10m-5n16o-11q6u-9v-8x10z8A-6B-4C4D2E20F11G-5H-5I-6J4K6L4
    nota* -11 v9
    notar* -7 v9
    notari* 0 v9
    notaris 0 v9
    note 0 u9D8
    note* 0 a7u8D9
    noth* -4 e5j10m4p8w-5I10J9L8
    nothi* -4 e5j10m4p8w-5I10J9L8
    nothin* -4 e5j10m4p8w-5I10J9L8
    nothing -4 e5j10m4p8w-5I10J9L8
    noti* 0 B11
    notic* 0 B11
    notice* 0 B11
    nou 26 a8b-2c21e-9f-8i12k-4l-11m-4o-7q-9r6s-12t-7u-12v11w-4y10z9A-4B10C-6D-7F-7G18H-4I19L-6
    nove* 13 c9d19e6x7C-5
    novel* 7 d21
    novels 0 d12
    novels* 0 d12
    novem* 7 c9e6x8
    novemb* 7 c9e6x8
    november 7 c9e6x8
    now 17 a-10c-6e-8f-5i32j-6k-13l11m15n-12p5q2r7s12t5u-11v-3w7x-6y-6z4A30B16C-8D12E-3F9G8H-10I24
    now 0 J-7K-16L-5
    nr 21 a-4b-3f-4i-6k9o-5q5r-8t3u-4v-9w-3y4z9D6E-6F-5J-3L-4
    nt 15 a-6e-9f-7g3h-6k7l-7m-7n10o-5p15q9s4t-8v6x-4z-4B11D-4E-7G6I-6K8L-6
    nu 20 a12b23c23d13e-10f-3g3h14i8j-16k14l-4m20n2o-5p26q5r21s-5u-6v7w-4x-5y7z17A-9B-7C8D-5E2F-15
    nu 0 G-15H-10I-10J-8K-18L10
    nul 0 l12
    numb* 14 a-4b-5e-9f15i5j-4k7l-3n7o-4p4s6u-5w-4x-5z5D5F-4J4
    numbe* 14 a-4b-5e-9f15i5j-4k7l-3n7o-4p4s6u-5w-4x-5z5D5F-4J4
    number 6 e-8g4k5n9r-4x-4I6J5
    number* 14 a-4b-5e-9f15i5j-4k7l-3n7o-4p4s6u-5w-4x-5z5D5F-4J4
    numbers 8 f12s8z7
    numm* 5 b-6f-4i15j-6k4l-6q5t-4w-6z11
    numme* 5 b-6f-4i15j-6k4l-6q5t-4w-6z11
    nummer 5 b-5i5j-6k4l-6q5w-6z12
    nummer* 5 b-6f-4i15j-6k4l-6q5t-4w-6z11
    nurs* -5 a-4c4g12m7s-4t-5u-4D-7E-4G8I-5J17
    nurse -5 m8J7
    nurse* -5 c5g12m7D-6J11
    nurser* 0 g13
    nursery 0 g13
    nursi* 0 G11
    nursin* 0 G11
    nursing 0 G11
    o -5 g16o21r-8u14w-6x12
    ocht* 3 a9b-4d-4f-5g14l-5n-3o6p21q-6u-4v-5x-5z-4D-4E-6F4J9K4L-4
    ochte* 3 a9b-4d-4f-5g14l-5n-3o6p21q-6u-4v-5x-5z-4D-4E-6F4J9K4L-4
    ochten* 3 a9b-4d-4f-5g14l-5n-3o6p21q-6u-4v-5x-5z-4D-4E-6F4J9K4L-4
    ochtend 0 a7o8p12w8F10
    ochtenden 0 g14p8J11
    ochtends 8
    octo* 7 t10
    octob* 7 t10
    octobe* 7 t10
    october 7 t10
    oefe* 21 a-5b6d-5e-7f4g-3h15i-6k-4l-3n9o28p-6r-6s7t-4u-5v-4w-7x-5y4z-4A-3B-4C-5D-4E11F-9G-3I-6
    oefe* 0 J-3
    oefen* 21 a-5b6d-5e-7f4g-3h15i-6k-4l-3n9o28p-6r-6s7t-4u-5v-4w-7x-5y4z-4A-3B-4C-5D-4E11F-9G-3
    oefen* 0 I-6J-3
    oefene* 9 b9c-4h13i-4n5q4w-4y-5E7
    oefenen 9 b9c-4h13i-4n5q4w-4y-5E7
    oefeni* 0 y15
    oefeningen 0 y15
    oefent 0 f8
    of 35 a11b-3c17d-10e2f-21g-18h11i-7j-22k-18l-12m-18n-4o2p10q-9r19s-3t-10u12v16w-27x3z6A2B-11
    of 0 C-13D13E-12F-18G11H9I1J4K-4L-1
    off 9 a12b-7d-5e-5f5g-4j9k-6l-5m-4o-4p-5s-5t-9x4z-4A16B5D-5E-5F18J-3K4L10
    offe* 6 w13F8
    offer* 0 w13F8
    offi* 16 b6c-4e-5f-4k6l-6m5n-4o-4r-4u13v13z4F-4I-4
    offic* 16 b6c-4e-5f-4k6l-6m5n-4o-4r-4u13v13z4F-4I-4
    office 0 b9u11v-5
    office* 4 b8m5p5u14
    offici* 12 v16z6
    officials 0 v11
    ofzo 0 c11
    ofzo* 0 c11
    ogen -5 a9b7c-7d18n5o5p5q10v-6C8
    ogen* -5 a9b7c-7d18n5o5p5q10v-6C8
    ok -13
    oke -11
    old 0 a4b8e-4g6h10i-7j6k4l8m-4n-5o8s-4t-6v-7x-4y-4z-7A4B-5C8E-4G5I6J-4K-4
    olie* 8 C9
    om 16 a-8b16c-11d-10e-13f-16g24h-10i-24j19k-6l-6m-12n-4o-8p-9q7r-19s-5t-9u15v-17w6x14A19B-7
    om 0 C-15D-9E3F30G-13H5I3J13L5
    oma 13 d-5e12f-5j-4o-4r-6B5C15I11
    omda* 5 c13g5v-4w5A7D-4H9K6
    omdat 5 c13g5v-4w5A7D-4H9K6
    omdat* 5 c13g5v-4w5A7D-4H9K6
    omge* 0 F15
    omho* 0 t10
    omhoo* 0 t10
    omhoog 0 t10
    omhoog* 0 t10
    on 23 a8b15c-29d5e8f-10g19h-4j1k-9l1m18p-7q5r24s-3t9u-15v3w4x-5y9z11A9B6D6E-3F-16G14H3I-1J10
    on 0 K17
    onbe* 0 z18J8
    onbek* 0 z18
    onbeke* 0 z18
    once -3 a7q10r7
    once* -3 a7q10r7
    onde* 11 a-4b-2c-8d5e-4f-5g-4i-10j-10k-6l4n-3o18p-7q-2r5t5u-3v16w-9y-5z-6A6B-4C-9D6E-12F16G3
    onde* 0 H-7I-6J-4K-2L-2
    onder 6 b3d10e-5i-3j-4k-4l3m3o3p-4q-4s4t6u4v8w-6x-8y-6z-3A8B-6C-7D5E-6F20H-4J-3K-3
    onder* 11 a-4b-2c-8d5e-4f-5g-4i-10j-10k-6l4n-3o18p-7q-2r5t5u-3v16w-9y-5z-6A6B-4C-9D6E-12F16G3
    onder* 0 H-7I-6J-4K-2L-2
    onderd* 0 o20
    onderdeel 0 o10
    onderw* -9
    one 7 a-16b-16c-6d15e7f-2g16h9i-4j-5k-10l7m2n-2p-6q-15r-5s-10u-3v6w-1x18y-3z-2B-9C10D5E-9F8G9
    one 0 H-5I4J-3K-8L4
    ones 14 d7r11v10
    ones* 14 d7r11v10
    onge* 13 b7e-5k-9l13o8v11D7
    ongel* 9 k-9l14v13D8
    ongele* 0 k-9v14
    ongelezen 0 k-9v14
    onli* 0 a-8b6c4e-5f-6g-5h-3j-5k-5l-10n-4o-5p-3q-6r-5s-4t-7u-6v-8w-4x-4y-3z8A-5B-3C-3D-5F-3I-4
    onli* 0 K-3L-3
    onlin* 0 a-8b6c4e-5f-6g-5h-3j-5k-5l-10n-4o-5p-3q-6r-5s-4t-7u-6v-8w-4x-4y-3z8A-5B-3C-3D-5F-3I-4
    onlin* 0 K-3L-3
    online 0 a-8b6c4e-5f-6g-5h-3j-5k-5l-10n-4o-5p-3q-6r-5s-4t-7u-6v-8w-4x-4y-3z8A-5B-3C-3D-5F-3I-4
    online 0 K-3L-3
    online* 0 a-8b6c4e-5f-6g-5h-3j-5k-5l-10n-4o-5p-3q-6r-5s-4t-7u-6v-8w-4x-4y-3z8A-5B-3C-3D-5F-3
    online* 0 I-4K-3L-3
    only 12 a-3b-5e-5f-4i-8m-3o-3q-5r-5s-4t-5u3w7x4y11z3B3C-4E4G4H-4J5L-7
    only* 12 a-3b-5e-5f-4i-8m-3o-3q-5r-5s-4t-5u3w7x4y11z3B3C-4E4G4H-4J5L-7
    ons -4 b-7c7e2g-4h-5i-11j3k-3m3n-9o-10p-8r-11s18t21u8w-11x-8y-7z-8A-3B4C9D-10E-8F-8H8I7K12L28
    ontb* 0 l9y12
    ontbi* 0 y14
    ontbij* 0 y14
    ontbijt 0 y14
    onth* 11 n9o9
    ontho* 8 o9
    onthou* 8 o9
    onts* 0 F16
    ontsl* 0 F12
    ontsla* 0 F12
    ontslag 0 F13
    onze 15 j12k7o-5A17I5
    onze* 15 j12k7o-5z13A16I5
    oog 0 F12
    oogd* 0 r15
    ooit -7
    ooit* -7
    ook -31 a2b-9c-3d-5e-14f5g2i4j-8k7l-4m4n-8o-13q4r-2s-6t7u-14v2w5x8y-2z3A8B-6C14D-11E10F18G-2
    ook 0 H22I-6J-11K-18
    oom -15
    op 19 a6b-19c-14d28e-2f16g13h-7i-1j20k-13l17m-25n-5o6p-21q-6r11s-17t18u-10v-16w-18y6z3A-7B7C-6
    op 0 D-11E9F-8G-13H7I-16J-21K-6L-3
    opa -7 f-7g6r-6B14C14
    opdr* 0 j12
    open 2 a-13b-8c-12e-4f8g-7i8j-5k-7l11m-6n-7o11p-9s-5t-4v14w-2y-9z-6A3B4C4D-10E-12G26H4I-5K-5
    open* 25 a-13b7d-2e-10f2g5h-5i10j-7k-11l7m-9n-13o12p-15q-3r-4s-7t-5u-6v20w-6x-7y-12z-4A4D-15
    open* 0 E-5F-5G20H8I-5J3K-9L6
    opene* 0 b17g5
    openen 0 b15
    openen* 0 b15
    opens 9
    opens* 9 i9
    opge* 10 a13c10e-3f-5g7h9j-5k-5m-3o4p-4q-4r-4t-6v-12y-9z16B-6F-6G-3H-3I5J-3K10
    opgeh* 7 a17c12g7n8I5
    opgeha* 0 c8n9
    opgehangen 6 c9n9
    opgehe* 7 a20g8
    opgeheven 7 a20g8
    opgel* -7 z18
    opgeli* 0 z17
    opgelicht 0 z17
    opges* 7 h15
    opgesc* 10
    opgeschreven 10
    opgest* 0 h16
    opgestuurd 0 h16
    opha* 0 n9
    ople* 16 e-4g10m13p-8t-5w-4C9D13F-5G20
    oplei* 16 e-4g10m13p-8t-5w-4C9D13F-5G20
    opleid* 16 e-4g10m13p-8t-5w-4C9D13F-5G20
    opleiding 10 g10i-5m14p-8t-5B-4C9D13F-5G15
    opli* 0 z13
    oplic* 0 z13
    oplich* 0 z13
    opni* 0 b12
    opnie* 0 b12
    opnieu* 0 b12
    opnieuw 0 b12
    oppa* 12 c8g22
    oppas 7 g14
    oppas* 12 c8g22
    opro* 0 l10r13
    oproe* 0 l10r13
    oproep 0 r14
    oproep* 0 l10r13
    opsc* 0 n10
    opsch* 0 n10
    opschr* 0 n11
    opschrijft 0 n11
    opst* 5 a9
    opva* 0 a11g19p-6s-8C-6D-6
    opvan* 0 a11g19p-6s-8C-6D-6
    opvang 0 a12c-8g22p-6s-7C-5D-6
    opvang* 0 a11g19p-6s-8C-6D-6
    opvo* 0 I18
    opvoe* 0 I18
    opvoed* 0 I18
    opze* 0 t15
    opzeg* 0 t15
    opzi* 0 e20
    opzij 0 e20
    opzij* 0 e20
    or 52 a12c-6d8e4g-6h-4m-3n3o-6p3q-8s-4t-8v14w-4y-10z11A6B-5C-5E-6F-6G27H-4I4J-4K-8L-7
    oran* -7 j8o9
    orang* -8
    orange* -8
    oranj* 0 j8o9
    oranje 0 j8o9
    oranje* 0 j8o9
    orde* -9 h5l9z-6B7E6
    order 0 l11E7
    order* -10 l10B7E7
    oren -7 c17
    oren* -7 c17
    orga* 0 f9
    os -8
    othe* 17 a10b-6d-7e-4h-3i-4j-4k-4l-4n-3o8q-3r-6s3t3u6w9x6B8D-8E4I12J-5K-5L-7
    other 21 b-4d-5i-6k-3l-3m-4o-5r-5s5u9w8x6y-4A5D-7E-4I15J-3K-3L-6
    other* 17 a10b-6d-7e-4h-3i-4j-4k-4l-4n-3o8q-3r-6s3t3u6w9x6B8D-8E4I12J-5K-5L-7
    others 9 t7B11
    others* 9 t7B11
    otherw* -9 o14E9
    otherwise -9 o14E9
    oud -13 a6c5j16l-7s-5v15w9z-6I12
    oude 0 b-4c-6d4i4k8n-7o11q-4r8s-4v-6x5z-5D-4F-5J7
    oude* -10 a-7b-7c7e-3g-11h-5k4m-3n-12o4p-5q-7r4s-10t-8v-5w-9x9z-7A-4B-6C-8D18F-4H-5I13J14L-3
    ouder* -5 a-5c13f-4g-8i-5n-5o-7r-4s-5t-5u-4w-6C-6D22I16J7L-4
    oudera* 0 D13
    ouderavond 0 D13
    ouders 0 D9F6I9J6
    ouders* 0 c-6D9F6I9J6
    ouds* 0 i6s11I14
    oudst* 0 i6s11I14
    oudste 0 i6s11I14
    oudste* 0 i6s11I14
    our 13 a-6i-4t5x14A31H8L5
    ours* 0 L11
    out 37 a-14b-8d-4e16f10g9h7i-11j3l-13m7n-7o-6p-6q8r17s-10t19u-4v-8w-13x4y14z4A5B-7C5D-8E8F3G3
    out 0 H-5I-12J2
    outs* 0 F7
    outsi* 0 F7
    outsid* 0 F7
    outside 0 F7
    oven 10 f9s8y11
    oven* 10 f9s8y11
    over -8 a-17b-11c-10f12g4h-3i-5j4k-11l-4m-4n11p-7q-7r12s6u17v1w-17x3y6z15A-4B-6C-8D10E-2F11G9
    over 0 H-5I4J-12K-7L-7
    over* 23 a-22b9c-18d4e15f-3g-4h-3i-13j-7k-7l-15m-8o2p8q4r4s19t-12u19v-9w-11x-5y-3z10A-4B-13
    over* 0 C-17D-8F3G11H-8I-12K12L-14
    overa* 6 e-4i-4k-4o-4p6q6s-4t-4u-5v-4z7A-5J17
    overal 0 i-4k-4o-4p7q6s-4u-5v-4z8A-5J18
    overal* 6 e-4i-4k-4o-4p6q6s-4t-4u-5v-4z7A-5J17
    overb* -10
    overbu* -11
    overd* 12 e-6n16p9t-5u-5w-6y-4A15F6L5
    overda* 0 e-6n9p10w-6A15F10
    overdag 0 e-6n9p10w-6A15F10
    overg* 9 d5j5r19E8K7
    overga* 0 r15E9
    overgang 0 r16
    overge* 8 d6K8
    overh* 4 b-7d5e4i6j-11k18l-10n-6o9q-4r-7s17t-4u-5z-11D-4E-4F-4I-7
    overhe* 5 d6i8j-10k21l-9r-6v5z-10
    overheen 0 i10
    overheid 0 j-9k22l-12z-10
    overho* 0 o12s19
    overk* -5 w13
    overka* 0 w13
    overkant 0 w13
    overl* -7 r-5t8u20v7w6E5F-6
    overle* -7 v8w7
    overleden 0 v11
    overli* 0 u17
    overm* 10 b22
    overma* 10 b22
    overmaken 10 b22
    overs* 0 b10q7s9G8
    oversc* 0 b11
    overz* 13 e18
    overzi* 12 e18
    overzicht 12 e18
    owe 0 i26
    own -8 b6c-12d-6g-4h-4i4j3k19l-6m3n5p4q6s-3u-4w-5z-7B12E-12K-3L-5
    owne* 0 t13
    owner 0 t13
    owner* 0 t13
    paal* 8 q14
    paalt* 0 q14
    paaltj* 0 q14
    paaltje 0 q14
    paar 0 b6p11
    paar* -13 b5p11r9C8J5
    paard -8
    paard* -16
    paarden -11
    pack* 0 p10
    page 0 c-5d9e6h12k13B6
    page* 5 c-6d12e4h19i-5k12m-5p-5t-6v6C8G-5K4
    pages 8 h8v8
    pages* 8 h8v8
    paid -10 b10z22K10
    paid* -10 b10z22K10
    pain* -5 f7n11
    paint* -11
    painte* -6
    painted -10
    pak 13 f8u7
    pakj* 9
    pakje* 9
    pakk* 18 b-8w24z13B7
    pakke* 23 b-8w24z13B7
    pakken 8 B8
    pakken* 8 B8
    pakket* 15 w20z9
    pakt 18 t12w6C8
    pakt* 19 t12w6C16
    pan 8
    pann* 0 g8r8
    panne* 0 g9r8
    pannen* -10
    pannenkoeken -7
    papa -7 s9C15
    papa* -6 f8s10C18
    pape* 0 a-5e5i-5j5m14p-4q-5r3s3v9y-5z-6B7E-4I-6K5
    papeg* -8
    papega* -8
    papegaai -8
    paper 9 a-4e6l4m10q-4t4v9y-5z-5B8I-4K6
    paper* 10 a-5e6i-5j5m14p-4q-5r4s-3v9y-5z-6B7E-4I-5K5
    papi* 8 a-8b-4d5e-10g-5i-4j7k4l-3m32p-6q-3r3s-5t-10u-4v-6x-9y-6z-7B-5C-6E-4F-3G-8H-6I-7L-4
    papie* 7 a-8b-4e-10g-5i-4j7k4l-3m32p-6r3s-5t-10u-4v-4w-7x-9y-6z-7B-5C-5E-4F-3G-8H-5I-6J2L-4
    papier 6 a-5b-6c-8e-3f-4h5i-4j8k3o4p-8r8t-4v5w-4x-4z-4A-4B5G-3I-4K5
    papier* 7 a-8b-4e-10g-5i-4j7k4l-3m32p-6r3s-5t-10u-4v-4w-7x-9y-6z-7B-5C-5E-4F-3G-8H-5I-6J2L-4
    papieren 0 c9e-6h-5m14o-7t-4v-8A7B-7
    papiertje 6 m15
    para* 0 n10u6G8
    pare* 0 s-5C6D10G11
    paren* 0 s-5C6D10G11
    parent* 0 s-5C6D10G11
    parents 0 C7D7G11
    park 0 a-5c-7e6p-5y7A20
    park* 22 a-10b-5d-4f-6g7h-3i-10j-3l6m-4n-4o-5p-7r-3s-3t-7u7w-4x-7A34B-3C-5D-6E-5H5I-4K-4L10
    parke* 16 g5i-6t-5A12H7L10
    parkee* 21 i-6A12H8L10
    parkeerplaats 15 H8
    parki* 7 l8u8
    parkin* 7 l8
    parking 7 l8
    part 0 o12A8
    part* 0 a-4m-4o23t-5v-6w-5x5A6E-5H5
    parti* 0 o8u9
    pas 50 a5b56c13d-5e-3f-3h-4i-10k-4l-8m-3n-8p-4q6r-11t-8v-8x-7y-4z16A-6B-5C-4D13G-3I-5J-4K-6L-6
    pasj* 0 b8d17
    pasje 5 b8d17
    pasje* 0 b8d17
    pasp* -4 j10k15l-5A7
    paspo* -4 j10k15l-5A7
    paspoo* -4 j10k15A6
    paspoort 0 j10k15A6
    pass 0 q9
    pass* 3 a-6b4d-5e-4f-4i-4j-6k6n-4o12q5r-6s-5t-4v-5x-5z7B5I-5
    passe* -11 o10
    passed -12
    passed* -12
    passw* 7 z10
    passwo* 7 z10
    past 7 a-6e-4f-4g30h4i-6l-4n-4o-3r-5s-4t-5u-4v-6y-5z-4B-4C-4D-7E-5F-6G19J-5K-4
    past* 4 a-5b-4e-5g39h3i-7l-4m-3n-4o-4r-6s-5t-6u-4w-3x-5y-6z-5B-5C-5D-8E-7F-6G19J-6K-4
    pati* 0 k16E15
    patie* 0 k16E15
    patien* 0 k16E15
    patient 11 E17
    paul* 10
    pauz* 9 c-6d6w10E18
    pauze 10 d6w10E18
    pauze* 9 c-6d6w10E18
    pay -6 a-7c5e-16f-13g4h-4i6j-4k-4l10n-5q5r-4t-5u5v-13w-4y-5D-4E-5F-4I-5J-4K15
    payi* 0 b12
    payin* 0 b12
    paying 0 b12
    paying* 0 b12
    paym* 9
    payme* 9
    paymen* 9
    pays 0 c14
    pays* 0 c12K12
    pdf 0 j19
    pen 5 j18v-11
    penn* 0 G14
    penne* 0 G14
    pennen 0 G14
    pennen* 0 G14
    pens* -13 a18b4c-4e10i-5k19p-4q-4r-4t-12w-6x-4A-4F-6
    pensi* -12 a18b4c-4e10i-5k19p-4q-4r-4t-12w-6x-4A-4F-6
    pensio* -12 a18b4c-4e10i-5k19p-4q-4r-4t-12w-6x-4A-4F-6
    pensioen -13 a18e9t-5
    pensioenfonds 0 v9
    pension 0 k18v-8
    peop* 0 a8b-6d-3f-7g-4h-4j-4k-5m-3o-10p4q-4r-6s-5t3v-3x9y7A-8B-5C-6D-6H-3I-7J7K-4L12
    peopl* 0 a8b-6d-3f-7g-4h-4j-4k-5m-3o-10p4q-4r-6s-5t3v-3x9y7A-8B-5C-6D-6H-3I-7J7K-4L12
    people 4 a8b-6d-3f-6g-4h-4j-4k-5m-3o-10p4q-4r-6s-5t3v-3x9y7A-8B-5C-6D-6H-3I-7J7K-4L12
    people* 0 a8b-6d-3f-7g-4h-4j-4k-5m-3o-10p4q-4r-6s-5t3v-3x9y7A-8B-5C-6D-6H-3I-7J7K-4L12
    pepe* -13
    peper* -13
    peperm* -12
    pepermunt -10
    per 8 a17c-8d-4e-9f35g6h-4i-3j3k-11m-3n-6q-5r-10s14t-5u-10v4w-4x-5y4B-3C-5E-4F-6G-3H-3K5L-4
    perc* 0 f26
    perce* 0 f26
    percen* 0 f26
    percentages 0 f16
    perf* -10
    perfe* -8
    perfec* -8
    pers* 7 f6n-4u-5v9B5E9
    perso* 6 f6n-4t-4u-5v10B5E9
    person 10 u-4B6E10
    person* 4 f7u-5B6E9
    peut* 9 g12
    peute* 9 g12
    peuter* 9 g12
    phar* 0 r16
    pharm* 0 r16
    pharma* 0 r16
    pharmacy 0 r16
    phon* 14 a-5b3c-14d-6e-6f-3i16l7m-4n8o-5p-5r-9s-4t-6u-3v-6x3y-7A-6B-4C-3D5E3F5G-4H-3I3J-4K-5
    phone 12 a-5b4c-13d-6e-6f-8i16l7m-4n4o-5p-5r-7s-4t-6u-3v-5x3y-7z3A-5B-4C-3D-3E3F6G-4H-3I3J-4
    phone 0 K-4
    phone* 14 a-5b3c-14d-6e-6f-3i16l7m-4n8o-5p-5r-9s-4t-6u-3v-6x3y-7A-6B-4C-3D5E3F5G-4H-3I3J-4K-5
    phot* 0 j-6q9s6v6z13
    photo* 0 j-6q9s6v6z13
    phys* 0 m8n12s8y10
    physi* 0 m8n12s8y10
    physic* 0 y11
    physio 0 n15
    physio* 0 n15
    piano* -6
    pick 7 x7
    pick* 0 g14p6x7G6I9
    pict* 10 d-6m5o7r6C15
    pictu* 10 d-6m5o7r6C15
    pictur* 10 d-6m5o7r6C15
    picture 6 C13
    piep* 0 b9e11o13q6
    pijn 10 n22
    pijn* 13 n22
    pil -10 r9F16
    pill* -5 d6n-7r16y-8
    pille* 0 r14y-8
    pillen 0 r10
    pillen* 0 r10
    pin 0 z18
    pinc* 10 o9
    pinco* 10 o9
    pincod* 10 o9
    pincode 10 o9
    ping* -9
    pink 0 r11
    pink* 13 q12r11
    pinn* 0 b13
    pinne* 0 b13
    pinnen 0 b13
    pinnen* 0 b13
    pizz* 6 K8
    pizza 10
    plaa* 10 a4b-4e-6j-4k4l6n7r9u-4v-8w-5y-8z-4B11C12F-6I-5L-5
    plaat* 10 a4b-4e-6j-4k4l6n7r9u-4v-8w-5y-8z-4B11C12F-6I-5L-5
    plaatj* 8 k6r10v-5y-6B7C7F-4I-4
    plaatjes 5 r11C7
    plac* 0 c-4d-4i5s4t15v-5D-5J22K-4L7
    place 4 g4s5t16v-5J4L8
    place* 0 c-4d-4i5s4t15v-5D-5J22K-4L7
    placem* 0 J18
    placement 0 J12
    plaf* 0 F9
    plafo* 0 F9
    plafon* 0 F9
    plafond 0 F9
    plak* 7
    plan 12 e17f8o8t7y16E10
    plan* 6 a3b-6c-7d10e13f4i-9j-5k-3l3m9n-4r-5s12t12u-12v-9w-6x-9y19z-4D-5E5G14H-3I-5K-4L-6
    plank 0 d15q9
    plank* 0 d15q9
    plann* 0 m8t10
    planne* 0 m8t10
    plannen 0 t11
    plant* -4 p6A7F7
    plas* -3 m7n5r6v8w6x-5F-5K6
    plast* 5 m7r6v9
    plasti* 9 m7v9
    plastic 9 m7v9
    plat -7
    plat* 0 u7y10z11I5
    play 0 a8A14
    play* 3 a9h8p-5q-4r-5u-5v-5w-9y5A14E11
    playg* 0 E11
    playgr* 0 E11
    playground 0 E11
    plea* 16 b-5d9j-4k-4l-3o5q-4r-4v7x-3y-4A10C-4
    pleas* 16 b-5d9j-4k-4l-3o5q-4r-4v7x-3y-4A10C-4
    please 18 b-5j-4k-4o5q-4r-4v7x-3y-4A10C-4H3
    please* 16 b-5j-4k-4o5q-4r-4v7x-3y-4A10C-4H3
    plei* 0 c7L11
    plein -6
    plein* -8 L9
    plek 15 a-8c-6e-6f-3g12k-4l-3s5t15u-6w-5x-4z-5A8C-3F-4I-5J17K6L20
    plek* 15 a-8c-6d-3e-6f-4g16i-4j-4k-4l-4n6s4t14u-8w-6y-4z-5A8B-4C-4E-3H-4I-5J16K4L19
    plez* -9
    plezi* -9
    plezie* -9
    plezier -9
    ploe* -7
    ploeg* -7
    poin* 14 f6h6n7o8E12
    point 8 E13
    point* 14 f6h6n7o8E12
    points 0 o9
    points* 0 o9
    pole* 0 x11
    polen 0 x11
    polen* 0 x11
    poli* 8 e-7f-4g-4i-6k-4l-4n9o-6q-4r-6t-6u17v-6w-6z8A21C7D-4E-4F-5G8L12
    polis* 9
    polish* 10
    polit* 0 c-5u7v-7z7A23L10
    politi* 0 u8v-6x-6z7A23L10
    politie 6 u11z7L11
    politiek 0 A13
    pond 0 f10
    pond* -7 f10
    pool* 6 c5E14
    pools 16 E14
    pools* 13 E14
    poor -13
    poor* -12
    pop 0 C21
    popp* 15 n9I8
    poppe* 15 n9I8
    poppet* 14 n9I8
    port* 10 c-4f10g4i8k14n-8o13q-5r-7s-4t-10x7y-6D4F-5H7L4
    porta* 0 k16
    portal 0 k15
    portal* 0 k14
    porte* 0 f10
    portem* 0 f10
    portemonnee 0 f10
    porti* 10 g6x9H8
    portie* 10 g6x9H8
    portiek 0 x10H9
    portuguese -8
    post -20 a-9c-15d-5e-12f-9g-9h-5i5j-6l7m-11n8p5q-8s-7t-19u5v18x5y-5z5A-4C-4D-6F7G10H-3I-8J8K5
    post 0 L-6
    post* 0 a2b-2c-19d-8e-15f-11g-11h-7i7j-12k4l4m-13n5o6p2r-3s-9t-15v44w-2x13z9A-5B-3C-6D-7E-3G7
    post* 0 H-5I-2J12K3L-8
    postb* 0 v9x7
    postbo* 0 v9x7
    postbode 0 v9x7
    poste* 11 y9I7
    postz* 0 a14
    postze* 0 a14
    pot 9 e20K6
    potj* 0 a6b7c10e13i-6r13t-5v-8w7D-5K5
    potje 6 c10e11r13v-8w7K5
    potje* 0 a6b7c10e13i-6r13t-5v-8w7D-5K5
    praa* -10 a-6b-3c-5d-6e-8g-4i-6k-5l-7m-3n5o-10p-4q-5s-6t-5u-11v-6w27z-6A-6B-7C-4D4E16H6I12J-3
    praa* 0 L-4
    praat 0 a-5c-4d-4e-7g-4i-6j3k-5l-6m-3n7o-9p-4q-4s-6t-4u-10v-6w13z-4A-5B-7C-4D5E17F-10G3H6I13
    praat 0 L-4
    praat* -10 a-6b-3c-5d-6e-8g-4i-6k-5l-7m-3n5o-10p-4q-5s-6t-5u-11v-6w27z-6A-6B-7C-4D4E16H6I12J-3
    praat* 0 L-4
    prac* 5 f12h17o11t-5v-5A5E6
    pract* 7 f12h17o11t-5v-5A5E6
    practi* 7 f12h17o11t-5v-5A5E6
    practise 0 f13h11A6
    prak* 0 n10
    prakt* 0 n10
    prakti* 0 n10
    prat* 4 a-6b-4d-5e-6f-6g-7h3i3j-5k-3l-5m7n-4o-9p4q-8r-7s-6t3u-12x-14y-6z-6A4B-5C-4D6E18F15G9I7
    prat* 0 J4K-4L-5
    prate* 4 a-6b-4d-5e-6f-6g-7h3i3j-5k-3l-5m7n-4o-9p4q-8r-7s-6t3u-12x-14y-6z-6A4B-5C-4D6E18F15G9
    prate* 0 I7J4K-4L-5
    praten 3 a-6b-4d-5e-6f-6g-7h4i4j-5k-3l-5m7n-4o-8p4q-8r-7s-6t3u-11w3x-14y-6z-5A4B-5C-4D6E9F15G9
    praten 0 I7J5K-4L-5
    praten* 4 a-6b-4d-5e-6f-6g-7h4i3j-5k-3l-5m7n-4o-8p4q-8r-7s-6t3u-12x-14y-6z-6A4B-5C-4D6E16F15G9
    praten* 0 I7J5K-4L-5
    prec* -10 p8K6
    preci* -10 p8K6
    precie* -10 p8K6
    precies -10 p8K6
    pren* 0 C20
    prent* 0 C20
    prente* 0 C20
    prentenboeken 0 C17
    prep* 0 o20
    prepa* 0 o21
    prepar* 0 o21
    pres* 11 b12c-6n5r18s5
    press 0 n7
    press* 6 b15c-6n6r6
    presse* 0 b10
    pressed 0 b10
    prij* 0 f10
    prik* 0 r17v9
    prikk* 0 r18
    prikke* 0 r18
    prikken 0 r18
    prima -6
    prin* -12 b-8c-5d7e-4f-5j29k-12l-8z-8A-5L-4
    prins* -8
    print -5 b-7d9j15k-6
    print* 0 b-8c-5d7e-4f-5j29k-12l-8z-8A-5L-4
    printe* -4 j17k-6l-7
    prob* -7
    probl* -12
    proble* -12
    proc* 5 b-10e-11f33i-8
    proce* 5 b-10e-11f33i-8
    procen* 7 b-10e-11f33i-8
    procent 0 b-6e-8f18i-6
    procenten 0 f11
    proe* 10 o15
    proef* 10 o15J8
    proefe* 0 o16
    prop* 9 a11B8
    prope* 0 a11B9
    proper 0 B10
    proper* 0 a11B9
    prou* -6
    prov* 0 u17
    provi* 0 u17
    provin* 0 u17
    province 0 u12
    pt 8
    pube* 0 s-6I30L7
    puber 0 I13
    puber* 0 s-6I30L7
    pubers 0 I15
    pubers* 0 I15
    pufj* 0 r18
    pufje* 0 r18
    punt* 17 h11w6E-6
    punte* 10 h11
    punten 10 h11
    punten* 10 h11
    push* 8
    put 0 a-8b-3c-8d-5e34f-4g-5h15i-5j-5l5m-3n-7o5p-7q-6u10w5y10B10E-3F-10G-5H-5J8K-5
    puts 11
    puts* 11
    puzze* -7
    puzzel* -7
    pw 0 E6J6
    qual* 0 m15
    quali* 0 m15
    qualif* 0 m15
    quar* 6
    quart* 8
    quarte* 8
    quarter 9
    quee* -12
    queen -9
    queen* -12
    ques* 0 c7l7n18o6u6
    quest* 0 c7l7n18o6u6
    questi* 0 c7l7n18o6u6
    question 0 c10l8n7
    questions 0 n11
    quie* -10 H10
    quiet -11
    quiet* -10 H10
    quiz* -8
    r 17 e8i7p-6q9v-6z6B8J7K-8
    raad 9 u12
    raad* 0 u12
    raam 0 a6h5m7o-4u5v-4I-5L-6
    raam* 0 a6h5m7o-4u5I-5L-6
    raar 10
    raar* 10
    radi* -7 d9w12E9
    radio -6 d9w14E8
    radio* -7 d9w13E9
    rain* -10
    rame* -5
    ramen -5
    ramen* -5
    rand 0 F13H9
    rand* 9 F13H9L7
    rang -6
    rang* -6
    rapp* 0 B8D11
    rappo* 0 B8D11
    rappor* 0 B8D11
    rare 0 z25
    rare* 0 z25
    reac* 0 m10
    read -22 a-3b-5c-10d33e-5f-5g-8h-8i-7l-7m-7n-4p-10q-6s-3t-9u-6v7w-9y-4z10A-4B5C13E-8F-4G-6H-3
    read 0 I-11J-5L-3
    read* -11 a-7b-9c-10d52e-8f-9g-13h-5j10k-4l-10m-10n-8o3p-13q-10r-2t-14u-11v18w-10x-4y-5z5A-7B8
    read* 0 C14D-5E-4F-8G-9H10I-14J-8L-6
    readi* 6 d14i11H14
    readin* 6 d14i11H14
    reading 6 d14i11H14
    reads 0 v9
    reads* 0 v9
    reag* 0 t22
    reage* 0 t22
    reagee* 0 t12
    real 8 z22E11
    real* 7 b-5f-4i-5k-5l-5o6x11y-4z19D5E8I12
    reall* 0 o7x12D6I13
    really 0 o7x12D6I13
    really* 0 o7x12D6I13
    rece* -7 f21
    recep* -7 f20
    recept -6 f15
    recept* -7 f20
    rech* 0 a11b-4c20d-4e-7f-3m4n-4o-4r-5s5t-10u6v7w-4x-4y-5z-5A-6D-3E-4F-4G5I-5K4
    recht 8 a10c22m5t-8v-11K9
    recht* 0 a11b-4c20d-4e-7f-3m4n-4o-4r-5s5t-10u6v7w-4x-4y-5z-5A-6D-3E-4F-4G5I-5K4
    rechtb* 0 v17
    rechtbank 0 v17
    rechte* -6
    rechts* 5 s8
    recl* 0 v13
    recla* 0 v13
    reclam* 0 v13
    reclame 0 v13
    red -5 i7v8
    redt 0 u13
    redt* 0 u13
    reed 13
    reed* 13
    refe* 15 h8
    refer* 15 h8
    refere* 13
    rege* 15 a-5b2c-10d-3e-8g-10h-5i10j7k13m-5n-9o-9r-5s-7u13x-13y-9z5A6B-3D-12E-11F-4G-4I14J-6L7
    regel 0 b10l-6C7
    regel* 8 a-8b3c-7e-6g-8h-4i13k14m-4n-7o-8s-6u13w-7x-7y-7z4B-3D-9E-11G-3I8J-6
    regele* 0 i7l9A9
    regelen 0 i7l9A9
    regeli* 0 i14F7
    regeling 0 i14F7
    regels 0 u12x-7I15
    regels* 0 u12x-7I15
    regelt 0 f6i-6k7v10z10
    regelt* 0 f6i-6k7v10z10
    regen* 0 j6w7A6I6L9
    regi* 5 g8k6q7u11
    regis* 0 g8u11
    regist* 0 g8u11
    rehe* 0 E11
    rehea* 0 E11
    rehear* 0 E11
    reis 0 r11
    reis* 0 r11
    reke* -13 a-8b14c-11d-4e-13f18h-3i-15j-4k-6l-9n-8o-10p-3q-4s15t-7v-9w-6x-5y-6A-6B-6C-6D-4E-7
    reke* 0 F-7G-4H-3I-7J-3K-3L-5
    reken -7
    reken* -13 a-8b14c-11d-4e-13f18h-3i-15j-4k-6l-9n-8o-10p-3q-4s15t-7v-9w-6x-5y-6A-6B-6C-6D-4E-7
    reken* 0 F-7G-4H-3I-7J-3K-3L-5
    rekene* -7 b-9e-6f6s16
    rekenen -7 b-9e-6f6s16
    rekeni* 9 b28c-5e-7f-22i-8l-4n-4t-4v-6F-6
    rekening 9 b32f-7i-9
    rekeningen 0 f-15
    rekent* -9 f14
    reme* -8
    remem* -8
    rememb* -8
    remember -6
    rent 0 b16c18g6i-5t-6v-10
    rent* 0 b12c17g5i21j-5n-4o-4r-4t-7u-4v-12A-4E-4I-5
    rente 0 i17
    rente* 7 i17
    repa* 0 a14A15
    repai* 0 a14
    repair* 0 a14
    repo* 7 z15
    repor* 7 z15
    report 8 z15
    report* 7 z15
    rest -9 e-8f8o6p-4r9u-4B11C7E6I9
    rest* -9 a-4b-5e-10f14m-5n-4o4q-4r6t-6u-6w-5x-5z-5A-5B26C6E4F-5I7K14
    resta* 0 p7B15K13
    restau* 0 p7B15K13
    restaurant 0 p8B16K13
    resu* 0 o9
    resul* 0 o9
    result* 0 o9
    reti* 0 a10b11
    retir* 0 a10b11
    retire* 0 a10b11
    retirement 0 b11
    reto* 0 q11
    retou* 0 q11
    retour* 0 q11
    revi* 0 H18
    revis* 0 H18
    rich* 0 G12
    richt* 0 G12
    richti* 0 G12
    riem* 10
    riet -7
    riet* -9
    righ* -9 a14i-4m5n10p-4s-4t-7A8B10G-5K10L-5
    right -10 a14m6n10t-7A8B10L-5
    right* -9 a14i-4m5n10p-4s-4t-7A8B10G-5K10L-5
    rij 0 f11i-8l11n5w7
    rijb* 0 k12q11v7
    rijbe* 0 k12q11v7
    rijbew* 0 k12q11v7
    rijbewijs 0 k12q11v7
    rijd* -6 b5d-4g6i13q30t-6v-6w-5x-5y-4A4E-5F-5L5
    rijde* 0 q17
    rijden 6 q17
    rijden* 0 q17
    rijdt -6 b6i8q12
    rijdt* -6 b6i8q12
    rijk -7
    rijk* -8 v14
    rijs* 8 r5y6B7
    rijst 7 y6B7
    rijst* 5 y6B7
    rijt* 0 e12
    rijtj* 0 e12
    rijtje 0 e13
    rijtje* 0 e12
    ring 0 w19A7
    ring* 9 a-5c4e-5l7n-4p8r-7w24x14A6
    rings 0 p9x11
    rings* 0 p9x11
    road 7 q11B7
    road* 9 q11B7
    robo* 0 p12
    robot 0 p13
    robot* 0 p12
    rode 7 l15
    rode* 6 l15
    roke* -10
    roken -10
    roken* -10
    roll* -7 f7q13
    rolla* 0 q13
    rollat* 0 q13
    rollator 0 q13
    rols* 9 c19q17
    rolst* 9 c19q17
    rolsto* 9 c19q17
    rolstoel 6 c19q10
    roma* 0 d19
    roman* 0 d19
    romans 0 d17
    romans* 0 d17
    rond -12 b8d-7e15i5m10q-6t-5B17C17D7E-5G10H13I6L-5
    rond* 18 a7b6c-10d-10e14f-3g-6j-8k-5l-11m7n5p-5q-14s-6t-12v-9y-3z4A-11B13C15D5E-8F10G6H13J-7
    rond* 0 K-7L9
    rondj* 14 b7r-5F6
    rondje 0 b7
    rondje* 14 b7r-5F6
    rondjes 11
    rondk* 0 b-7n10F9L12
    rondko* 0 b-7n11F9L12
    rondkomen 0 b-6n11F9L12
    rood 0 e11i-5j-6o13q6z5
    rood* 0 e11i-5j-6o13q6z5
    roof -15
    roof* -18
    rook -12
    rook* -18 i23
    room 12 a-5c-5e-3g-4i-4l4n3p-5q-4t25u-3v-6x-3y-4A14C-4E-5F4G5I-4J-5L27
    room* 15 a-5b-4c-5d-4g-4h-4i-5j-3k-3p-4q-5t29u-4v-7x-4y-4A13C-4E-5F3H10I-4J-6L26
    roos* -5 f8l10K6
    roost* 0 f8l10K6
    rooste* 0 f8l10K6
    rooster 0 f8l11
    rott* 0 o10t9
    rotte* 0 o10t9
    rotter* 0 o10
    rotterdam 0 o10
    roun* 12 n6u-5A18H6L8
    round 11 n6u-5A14H6L8
    round* 12 n6u-5A18H6L8
    rout* 15 j9
    route* 15 j9
    row -11
    roze 0 i10r8
    roze* 0 i10r8
    rude -10
    rude* -10
    rug -3 l7y14
    rugz* 0 D14
    ruik* -13 t12
    ruile* -11
    ruilen -11
    ruilen* -11
    ruim -9
    ruim* -11 L12
    ruimt* 0 L12
    ruimte 0 L12
    ruimte* 0 L12
    rule* 8 u22I8
    rules 0 u22
    rules* 0 u22
    rust 0 s11F10
    rust* -16 m-4n8q-6s10v10y9z-4A-5F19L14
    ruste* 0 y13
    rusten 0 y13
    rusten* 0 y13
    rusti* -19 n11F10L15
    rustig -16 n11
    rustig* -19 n11F10L15
    ruzi* -7
    ruzie -7
    ruzie* -7
    s 16
    safe 0 z12A10
    safe* 0 z13A10
    said 25 a-8b-5c14d-3e-4h6i-6j3k6l-5n22p-9q-4r-8t-5u11w-7y-8z6A-4B-5F-5G8H-4I-4J6K4L-6
    said* 25 a-8b-5c14d-3e-4h6i-6j3k6l-5n22p-9q-4r-8t-5u11w-7y-8z6A-4B-5F-5G8H-4I-4J6K4L-6
    sala* 11 b8e10
    salar* 14 b9e11
    salari* 12 e12
    salaris 0 e10
    salo* -8
    salon -7
    salon* -8
    same 15 b-4c7d6j-6l-4m4u-4w-4x5z7D-4K8
    same* 17 a-6b-7c13f-7g4h-3j-11l-4m3n-7o-6p-6q6r9t-7u-13v-4w-5x10z2A-4B-4C12D-6E-3F-5G-8H7J-6K4
    samen 0 a-4c-10d-5e5f-4g6j-4n-5o-4q9r4t-4u-5x7z-3A4B-6C16E-5F-5G-3J-4K-4L-7
    samen* 0 a-5b-3c6d-5e3f-5g6j-5n-7o-5p-3q8r13t-3u-8v-3x6z-4B-6C14E-6F-8G-4H4J-5K-4L-3
    samenw* 0 c16
    satu* -11
    satur* -11
    saturd* -8
    save* -9
    saw -7
    say -8 a2b-4c16d-2e15f6g-3h-12i-12j-9k-6l-3m-10n29o5p-5q-6r-8s-7t6u6v-13w13x-4z-6A-11B-3C-3D7
    say 0 F-13H-4J18K-6L6
    sayi* 8 I8
    sayin* 8 I8
    saying 8 I8
    saying* 8 I8
    says 22 a-9b-10c8d-4e4f7g-3h-4i-2k10m-5n9p5q-8v-4x-8y4z-3C8D-13E-5F-3G10H-6I4J7K4L-8
    says* 22 a-9b-10c8d-4e4f7g-3h-4i-2k10m-5n9p5q-8v-4x-8y4z-3C8D-13E-5F-3G10H-6I4J7K4L-8
    scal* 0 n14
    scale* 0 n14
    scan 9 k9n8
    scan* 6 j22n7v-8
    scann* 0 j16
    scanne* 0 j16
    scha* -32 a4b-4e-8f12i8m16n14r-6w-4y8D7E-5F-7I-5K-6
    schaa* -24 a5e-5m11n13x6y8F-5
    schaal 0 m11n13x7y7
    schaal* 0 m11n13x7y7
    schaam* -15
    schaat* -9
    schaatsen -6
    schat -7
    schat* -9
    sche* -12 a3b3c4d-3e12f-8g4h-6i-12j13k-5m-7n10o-7p-8q-8t7u-5v-5w-8x-12y-6z-4A16B-8C-7D-13E-9F9
    sche* 0 G-3H-6I19J4K-5L-9
    schee* 0 a7r7F9
    schei* 8 e8j7s8t18A-6I10
    scheid* 0 e8j7t18I10
    scheiding 0 e8j8t18I6
    schel* -11
    scheld* -8
    scher* 9 a-4b9e-5f-5g-5h-3i-7j9k-3l7n14p-4r-6s-5t-9u-4v-6w-6x-4A10D-6E-4F-9I12
    scherm 8 j5l11n15r-4v-4w-5A-6I-5
    scherm* 4 a-4b10e-5f-5g-4h-3i-7j9l7n15p-4r-6s-5t-5u-4v-6w-6x-4A-7D-6E-4F-7I14
    schermen -10 I20
    schermpje 11 b12
    schev* -11
    scheve* -11
    schi* -17 a6b-4c9d4e-4j7p4r-4v-6w-5y-5E-4F7L9
    schijnt -9
    schil* 0 a9L7
    schild* 0 a10
    schilderen 0 a10
    schip* -8
    scho* 4 a1b-9d-7e4f-3h-14i-9j-8k-12l-5m8n-4o-6q-16r-5s-8t-2u3v-8w5x8y-9z-2B-2C-8D32E-3F-17G11
    scho* 0 H-4I-7J3K-6L12
    schoe* -5 e9w9x9D5I9K6
    schoen* 0 e9w9x9D5I9K6
    schoenen 5 w10x11D5I10
    schol* 0 G15
    schon* -7
    schoo* 8 a-3b-11c5d-4e-4h-12i-15j-3k-9l-7m10n1o-1p3q-12r-6s-2u8v-6w-7y-5A-2B1C-5D17E2F-9G2H-2
    schoo* 0 I-15J5K-17L5
    school 0 a4b-8d3e-17g-7h-11i-4j4k-8m-10o-3p-18q-10s10t-12v-1w-4x-4y-2z4A4B8C-3E-8F-9G2H-1I-3J6
    school 0 K-14L5
    school* 4 b-10c10e-4f3g-9h-13i-9k-10l-5m9o-7p-20q-11r-6s2t-16u-3v-6w-7x5y2B7C-10D20E-9F-11H1
    school* 0 I-10J3K-16L5
    schoolplein 0 x13
    schoolreisje 0 e15
    schoon* -11 a-6c-4d-3g9i-5o6p25t11u7y-6A-6B-5C-5E12I-5
    schoonmaken 0 p15
    schoonzus -9
    schoot 9 C10
    schoot* 6 C10
    schou* 0 K8
    schoud* 0 K8
    schr* 2 a-2b-8c-6d-6e8f-10g2h-4i12j4m-8n-10o10p-7q-9r-11t-3u-13v18w-10x-8y-3A-6B23C-9D4E-3F5
    schr* 0 G-7H-4J-6K-6L-7
    schre* 0 i13u-7v17y6F-7I10
    schree* 0 i13v6y6I10
    schreef 0 v7y7
    schrev* 0 v11
    schreven 0 v11
    schri* 0 b-5c-3d-4f-7g4h-3j4k4m-12n-8o7p-6q-6r-9s3u-6v3w-4x-7y-8z3A-4B25C-8D6G-6H-2I-9J-7K-5
    schri* 0 L-5
    schrif* -8 k11
    schrift 0 k11
    schrij* 8 b-3c4d-4e-8f-3g4h-3j5k-7m-11n-6o8p-6q-6r-9s-2t3u-5v5w-3x-5y-5z4A-7B26C-7D7E-3F-7G-5
    schrij* 0 H-4I-6J-7K-5L-4
    schrijf 0 g7t9
    schrijft -8 j9v8z9B11
    schrijven 17 d-4f-4h-5i6k-4l-4m-10n-4o14p-3q-3r-6s-5t-4w-4x-4A-3B18C-4D10E-5F-5G-3I-5J-4
    schro* 0 F12
    schu* 3 a20b-6c-10e-10i31l-4m-4n-4o-7p-5q-7r-8t-11u-6w9x-5z-3B7C-6D-5F15I-3J10K-3
    schui* 9 a6w12
    schuif* 0 w13
    schul* -9 i26F13
    schuld 0 i12
    schuld* -9 i26F13
    schulden -15
    schuu* 0 a11i8
    schuur -7 a12i9
    schuur* 0 a11i8
    scoo* 0 c9i-6q13L7
    scoot* 0 c9i-6q13L7
    scoote* 0 L9
    scootm* 0 c10q10
    scootmobiel 0 c10q10
    scra* 14
    scre* 7 b7j13r13s-5u-5C-5D-6E-4I8
    scree* 11 b7j13l4r13s-5u-5C-5D-6I5
    screen 8 b8j13l5
    screen* 11 b7j13l4r13s-5u-5C-5D-6I5
    screening 0 r16
    scro* 9 p11
    scrol* 9 p11
    sea 0 q13
    seat -10
    seat* -10
    seco* 10 c6e5i7l5m4o5s-6u-6x8y-4E5G-4
    secon* 10 c6e5i7l5m4o5s-6u-6x8y-4E5G-4
    second -6 c8i7
    second* 10 c6e5i7l5m4o5s-6u-6x8y-4E5G-4
    see -2 a-7b9c-10d5e5f-7g-5h8i17j8l11m17n-9p-9r-3u-6v-5w7x8y-13z16A3B-6C-7E-6F-9G-4H5I-5J25L-4
    seem* 8 u10
    seen 7 J10
    seen* 7 J10
    seiz* 0 a12e12
    seizo* 0 a12e13
    seizoe* 0 a12e13
    seizoen 0 e13
    sell* 0 a13
    send 0 b7j8p8D6K5
    send* -8 b14e-7j6p8z5D5
    sends -10
    sends* -10
    sent 0 e5m5v5z11D7
    sent* 4 e5m5v6z10D7
    sept* -14
    septe* -13
    septem* -13
    september -13
    seri* 0 a6d10C6
    set 10 b22l12
    seve* 0 e6f6g9t8v-4A-4G6H7J-4
    seven 9 e8f8g10G6H7
    seven* -4 e6f7g9t8A-4G6H7
    sevent* -11
    seventy -11
    sew 0 a10
    shak* 0 h9
    shar* -12 K11
    share -7
    share* -6 K12
    shared 0 K12
    shared* 0 K12
    she -6 a2b11c9d-4e-12f-7g12h-10i-14j5k-9l-2n22o-9p-13q-6r-19s5t7u-2v-13w3x-8y-10z9A-4B-3C29E-7
    she 0 F-15G4H-8I21J7K-5L-12
    she'* 4 d5g5l6m5s5t-5w5A8C-4I9
    she's 4 g6p5s5A8I9
    she's* 4 g6p5s5A8I9
    shee* 0 e13i6m7v8
    sheet 0 e14
    sheet* 6 e13m7v8
    shel* 17 d12r10J6L7
    shelf 14 d13r10
    shelf* 14 d13r10
    shif* 0 g16m-5B6E9K7
    shift 0 g17B8
    shift* 0 g16m-5B6E9K7
    shoe* 4 e7v7F6I9
    shoes 0 e7
    shoes* 0 e7
    shop 7 b16c-4f7g-4i11j-6p-5r-4u-4v-5x10A-7D-4E8J13L9
    shop* 0 a-3b14e9f6g-4i10j-6n6p-6r-5t-4u-5v-3x10A-8D-4E5H-3I-4J12L9
    shopp* 0 e11
    shoppi* 0 e11
    shopping 0 e11
    short -7
    shou* -5 e-4i12s8t-6v-6z9A6E-5G5J-4L8
    shoul* 0 i13s6z7A8
    should 0 i14s6u7A8
    should* 0 i13s6z7A8
    shout* -8 L8
    show 5 a-5b5d-5e10f-5i-6k4l10r-4t-7v-9w-5y8z9C11E-5
    show* 0 a-5b6d-6e9i-9l7s-5u-5v-11w-7x5y5z7C14E-4F-5I-4J-3K4L-4
    showe* 0 t8
    shower* 0 t9
    shows -7
    shows* -7
    shut 9 p9
    shut* 13 p9
    side -7 k10s11
    side* 0 f9k9s11
    siga* -8
    sigh* 0 v18
    sign 14 v8B7D10
    sign* 24 c-4e-4j17k-4l-5m-4n-4p-4r-4t-6u-4v14x-4B7D17E-6K13
    signa* 0 j13
    signe* 6 j6v8D8K14
    signed 6 j6v8D8K14
    signed* 6 j6v8D8K14
    sile* 0 H14
    silen* 0 H14
    simp* 0 d9
    simpl* 8 d10
    simple 8 d10
    simple* 8 d10
    sinc* 7 a9c7d12e-9f-3g3h-5j-8m-3n-8o3p9r-6t-3u-8w-5x8z-2C-6E-5F13G2H-4I-3J-3L-6
    since 7 a9c7d12e-9f-3g3h-5j-8m-3n-8o3p9r-6t-3u-8w-5x8z-2C-6E-5F13G2H-4I-3J-3L-6
    since* 7 a9c7d12e-9f-3g3h-5j-8m-3n-8o3p9r-6t-3u-8w-5x8z-2C-6E-5F13G2H-4I-3J-3L-6
    sind* 24 a8b6d3e6f-12g-6h2i-4j-6l-4m-5n-4o-8p12q6r-6u-13v-2x-8y9z5A-6B-8C-14D-3E7F9G-2H-9I4K-3
    sind* 0 L-2
    sinds 10 a10b5c3d-2e7f-11g-4h-7i-5j-4m-7n-8o-6p5q2r-4s2t3u-9v-2w4x-8y11A-2B-7C-12D-7E2F2H-8I6
    sinds 0 J-7K-3
    sinds* 24 a8b6d3e6f-12g-6h2i-4j-6l-4m-5n-4o-8p12q6r-6u-13v-2x-8y9z5A-6B-8C-14D-3E7F9G-2H-9I4
    sinds* 0 K-3L-2
    sindsd* 15 d5h9n5p7E5F7J7
    sindsdien 15 d5h9n5p7E5F7J7
    sing* -9 a6A7K8
    sint 10
    sint* 9 e20
    sinte* 0 e12
    sinter* 0 e12
    sinterklaas 0 e12
    sire* 0 u10
    siren* 0 u10
    sist* -10 b5r5w7B8
    siste* -10 b5r5w7B8
    sister 0 b5r5w7B8
    sister's -12
    sister* -10 b5r5w7B8
    sit 23 a-3c-6d-4e-4g-4j3k9l-3n-5o4q-6r-6s7t-5u-3v-5w15x-5y-5C8D-5E-5F30G5I-6J-5L12
    site 7 c-7i-4j12k5l-8o6s-7t16v-6
    site* 9 c-7i-4j12k8l-8o6s-7t16u-4v-6
    sits 6 a9e7
    sits* 6 a9e7
    sitt* 0 p10
    sitti* 0 p10
    sittin* 0 p10
    sitting 0 p10
    six -5 e-4f4g28i-4k-5r-5y8E-4F-4H8I-5
    sixt* -5
    size 10 y10
    size* 11 y9
    skat* -12
    skate* -12
    skip* 0 C10
    sla -6 f10
    slaa* 10 a-6b-7c6e-12f-4h-4i-8j-2k-5l-8m4q-7r-8t23u-8v-10w2x-9y4z-6A13B-3C11D3E-6F14G-6H7J-4
    slaa* 0 K-9L-8
    slaap 0 a-6g-5w8F18H-4I-7K-5
    slaap* 8 a-6b-6c7e-8f-8g4h-4i-9k-5l-7m5q-7r-7s-5t20u-7v-9w3x-8y5z-6A13B-3C4D4E-4F17G-6H9I-7J-4
    slaap* 0 K-8L-6
    slaapk* 14 t18y9F-6
    slaapkamer 8 t7y9
    slaapt 0 b-3c8e-5f-5g10i-4j-3l-3m8n4o4p4t6u-3v-5w-4x-5y-9z-3A8C5E-4F4H11K-3L-3
    slaapt* 0 b-3c8e-5f-5g10i-4j-3l-3m8n4o4p4t6u-3v-5w-4x-5y-9z-3A8C5E-4F4H11K-3L-3
    slag* 0 i5o6p16x-8E11K8L6
    slage* 0 p7E12K11
    slager 0 E13K11
    slager* 0 p8E12K11
    slap* -8 a-5b-6c-7d-3g4j-4l-3o-3q-5r-6t12v-5y-5B-4C18D-4I3K-4L-8
    slape* -4 a-5b-5c-7d-3g4j-4l-3o-3q-5r-6t12v-5y-5B-4C18D-4I3K-4L-8
    slapen 0 b-5c-5l-4p-5q-5r-4s-4t8v-4F7I6L-7
    slapen* -5 a-5b-5c-6g4j-4l-3o-3p-5q-5r-5t7v-5y-5B-4C18I4L-8
    slapengaan 0 C17
    slec* 0 d6e9o6r7
    slech* 0 d6e9o6r7
    slecht 10 e9o7r8
    slecht* 0 d6e9o6r7
    slee* -7 a-7c10e-4g6i6p-4r-5s10t11u-5v-4w-5y-5A17E-6F4L-4
    sleep -16 a-5i9s11t11A19F6
    sleep* -9 a-6c10e-4g6i6m-5p-4r-4s10t11u-5v-4w-5y-5A17E-6F4L-4
    sleeps 0 c14
    sleeps* 0 c14
    sleu* -3 j-5t10v7x7A5L8
    sleut* -3 j-5t10v7x7A5L8
    sleute* -3 j-5t10v7x7A5L8
    sleutel 0 t10x8
    slie* -10
    sliep* -6
    slik* -7 r15
    sloe* 0 I11
    sloo* -6 u9
    slot 14 i-6s-8t10E8H19I13L12
    slot* 14 i-6k9s-8t10v-5E8H19I13L12
    slow* 0 l15
    slowl* 0 l9
    slowly 0 l9
    slowly* 0 l9
    slui* 0 j5H10L10
    sluit 9 H11
    sluit* 9 H10L6
    smal* -5 c10g6i7
    small -12 g7
    small* -5 c10g6i7
    smar* 0 d11j-6k-6l9n6q6r5w7y9z-8F9
    smart* 0 d11j-6k-6l9n6q6r5w7y9z-8F9
    smartp* 0 d12j-6k-6l6n6q7r5w7y9z-8F9
    smartphone 0 d12j-6k-6l6n6q7r5w7y9z-8F9
    smel* -9
    smell* -6
    smells -9
    smells* -9
    snac* 6 c8j10
    snack* 6 c8j10
    snackb* 8 j10
    snackbar 8 j10
    snap -6 v9w8
    snap* -6 e-7f10g-4h-3j-4k6l3n3o-6r-7s10t-5u31v10w5x-6y-8A-4C-4D-7F-5
    snapp* 0 k8l6s6u14
    snappe* 0 k8l6s6u14
    snappen 0 k8l6s6u14
    snapt 0 u14
    snapt* 0 u14
    snel 0 d7l-8u6C7
    snel* -3 d6f5l-8u5B6C6E7
    snij* 0 e7v11
    snijd* 0 v12
    snoe* 0 I13
    snoep* 0 I13
    so 30 a-3b5c-6e-17f-7g10h9i-3j-3k2l-2n5o-2q6r3t-7v-5x-11y-2z-2A-5B5C-8D-13E8F7G6H-3I8J-8K-5L7
    soci* 0 o18
    socie* 0 o19
    societ* 0 o19
    society 0 o19
    sock* 7 I10
    soep -13 v10
    soep* -12
    sofa 8 i16y11
    sofa* 6 i16y11
    sokk* -7
    sokke* -7
    sokken -10
    sokken* -7
    sold 12
    sold* 10 a18
    soll* 0 h18j11p10
    solli* 0 h18j11p10
    sollic* 0 h18j11p10
    sollicitatie 0 h14
    soma* 8
    somal* 8
    somali* 8
    somb* 0 F12
    sombe* 0 F12
    somber* 0 F12
    some 0 b6d8e-6p5r8u-5y6E-8F5
    some* 46 a5b-2c10d4e4f-11g14h5i3j-15k-4l-12m-16o-5q-2r9s6t-5u3v2w10x-3z4A12B-5C-7D7E-8G-3H-9
    some* 0 I-10J4K-1L-4
    someb* 2 b-5c-3d-7g3l2m-5n4o-5p-7r6s5t4v6w4x5y-4z5A5B-4C3E2H-4I-6
    somebo* 2 b-5c-3d-7g3l2m-5n4o-5p-7r6s5t4v6w4x5y-4z5A5B-4C3E2H-4I-6
    somebody 4 b-5c-4d-7g3l2m-5n4o-5p-7q2r7s6t5v7w5y-3z5A5B-3C3E3H-4I-8
    someo* 9 a-4b3c5d-5e6g4h6i5j-6k-3l-7m-4p-7q6r-4s5u4w6x-5y-6z3B-5D6E-7F4I4J-6K-3
    someon* 9 a-4b3c5d-5e6g4h6i5j-6k-3l-7m-4p-7q6r-4s5u4w6x-5y-6z3B-5D6E-7F4I4J-6K-3
    someone 8 a-4b3c5d-5e7g4h6i5j-6k-3l-7m-4p-7q6r-4s6u4w6x-5y-6z3B-5D6E-7F5I4J-5K-3L-5
    somet* 22 a16b-4c6d12f-9g4j-5l-8m-6n-2o4p4q-6s-7t-5w10x-7B6C-5E6F-7G-5H-3I-9K6L-9
    someth* 25 a13b-2c10d13f-8g5j-4l-7m-5o-2p8q-4r3s-6t-4u-3x-6y4A4B7C-5F-7G-5H-2I-9J3L-11
    something 25 a13b-2c10d13f-8g5j-4l-7m-5o-2p8q-4r3s-6t-4u-3x-6y4A4B7C-5F-7G-5H-2I-9J3L-11
    someti* 0 w9K7
    sometimes -6 w9K7
    somew* 16 g5w-5J11L7
    somewh* 16 g5w-5J11L7
    somewhere 16 g5w-5J11L7
    soms -10 a6d14e5j4l5r4w5x-5y-5z-4C-4E-5F17
    soms* -11 a6d14e5j4l5r4w5x-5y-5z-4C-4E-5F17
    son 0 c18e11n7p-6s12u-5v-5w-5z4I22
    soor* 0 r13I8
    soort* 0 r13I8
    sorr* -13
    sorry -12
    sorry* -12
    sort 0 t16u9y7
    sort* 0 a6t15u8v9y7
    soun* 0 C10
    sound 0 C10
    sound* 0 C10
    soup -9
    soup* -10
    spaa* -11 e21
    spaar* 0 e21
    spaart -8
    spaart* -8
    span* 0 d13i8
    spanj* -7
    spanje -7
    spanje* -7
    spann* 0 d14
    spar* 0 e21u7x12E7
    spare 0 x13
    spare* 0 e21u7x12E7
    sparen 0 e23
    sparen* 0 e23
    spea* 0 a-4g-4l-4o8p-4r-5s4t-4u-10v-4w-5x-10E19I6J-5
    speak -8 o-6x-6E16I8
    speak* 0 a-4g-4l-4o8p-4r-5s4t-4u-10v-4w-5x-10E19I6J-5
    speaki* 0 o16
    speaking 0 o16
    speaks 0 E10
    speaks* 0 E10
    spec* 0 c10n22
    speci* 0 c10n21
    specia* 0 c10n21
    specialist 0 n22
    spee* 0 c-4d-4e6f8g-4l-5q5r7t5u-4v-4w-6x6y-5A7B-6F-7I13L11
    speel* 7 c-4e7f8q6r7t5w-8x7y-4A8B-5F-6L11
    speelt 0 e11f10q7t7
    speelt* 0 e9f10q7A10
    spel* 0 a5d5f10s9w-5A-5B28C-5I-6J7
    spell* 0 f11s10B28
    spelle* 0 f12B8
    spelletje 0 f13
    spelli* 0 s12
    spelling 0 s12
    spen* 0 x9
    spie* 0 E11
    spieg* 0 E11
    spiege* 0 E11
    spiegel 0 E12
    spoe* 0 r10t9
    spoo* 0 q8A7
    spor* -9 a-6c9e12g-4i7k-5n-7o7q-4r-8s-6t-5u7w-4x18y14C8D8F-8L-5
    sport 0 c8o9r-6u9x9C10D10F-6
    sport* -9 a-6c9e12g-4i7k-5n-7o7q-4r-8s-6t-5u7w-4x18y14C8D8F-8L-5
    sports* 0 e11
    sportschool 0 e11
    spra* 0 n9B12
    spre* -2 a-7b-6d-5f-5g-4h-7i-5j-5l3m-3n8o5p-3q-5r-6s11t-8u-10x-8y-3A-7B-4C-5D4E18F-7G-5I5J-4L9
    spree* -9 a-5c-4g-6i-6l4n11o-7r-4s14t-6u-7w4x-5A-5E11F-4
    spreek* -9 a-5c-4g-6i-6l4n11o-7r-4s14t-6u-7w4x-5A-5E11F-4
    spreekbeurt 0 s22
    spreekt 0 o-6u-5w7x-8D9E7
    sprek* 5 o12E8L6
    spreke* 5 o12E8L6
    spreken 5 o12E8L6
    spri* 0 d6t14
    sprin* 0 d6t14
    spring -4 t14
    spring* 0 d6t14
    spui* 0 f11r10
    spuit* 0 f11r10
    spul* 0 t17
    spull* 0 t17
    spulle* 0 t17
    spullen 0 t17
    sta 34 b-3e-4f-9g5h3i-3j3k-5l5m-4n-6o-6q18r-6s6t25u-7w-10x4y-4A-8B-5C4D4H4I-7K8L8
    staa* 7 a-18b1c-19d4e-6g-9h15j-11k-9m-3n-8o7p4q-6r8s-6t3u1v-8w-3z-2A6B2C2D-4E-18F9G-10H3I-3J-5
    staa* 0 L2
    staan 14 a-10b-7c-5e-3g-3h5j-5m3o-8p-6q-6s-7v-10w-5x7y8A18B9E-8F17G-2H-4I-4L4
    staan* 16 a-10b-7c-7d3e-4g-3h4i-2k-3m3o-8p-7q-6r-4s-8u6v-11w4x6y9A17B8D-3E-8F18G-3H-5I-5L4
    staand 0 w10
    staand* 0 w9
    staar* -21
    staart -9
    staart* -10
    staat 13 a-7b9c-9d2g-4h11i2j-4k-6l2m-3n-7o3p12r10t5u-8v4w-7x-5y-8A-11B-4C-4E-9F-9G-7H3I4J-4K3
    staat 0 L-2
    staat* 15 a-8b8c-12e-2g-5h10j-4k-6m-6n-7o16p11r9t4u-5v3w-7x-6y-9z-2A-12B-5C-4E-10F-10G-7H3I4
    staat* 0 J-5K2L-2
    staats* 0 o13
    staatsexamen 0 o13
    stac* 9 t13
    stad 5 q16u7A8J18
    stad* 10 a-5c12j7q21t-5u8v-6A7J17
    stads* 0 c14
    stadsp* 0 c14
    stadspas 0 c14
    stag* 0 p-7A6G-7J30
    stage 0 p-6G-7J27
    stage* 0 p-7G-7J30
    stai* 10 t9u10y19H6L8
    stair* 10 t9u10y19H6L8
    stairs 0 t9y21H6
    stairs* 0 t9y21H6
    stairw* 0 L10
    stairwell 0 L10
    stam* -5 e8m10
    stamp* -4 e8m10
    stamps 0 m11
    stamps* 0 m11
    stan* 13 a6c-6f8i-5j12q-5r-5s9t-3v-4x4y7z-4D-5E4F19K3
    stand 9 a9f9i-4j10x5E6F5
    stand* 16 a6c-6f8i-5j12q-5r-5v-4x4y7z-4E4F19K3
    standi* 0 F10
    standing 0 F10
    stap 10
    stap* 21 q11v13x6y9
    stape* 5 v15
    stapel 0 v16
    stapel* 5 v15
    star* 18 c-5e-4f6g7j-5k-4m4s12t9v-4x-4y5z-3B-4C-3D-4E10G15I-6J6K-4
    start 7 f8m5s8t-5y8E8
    start* 8 c-4f6g8l4m5n-4s7t6x-4y7D-4E5F-4G8I-5J7
    starte* 0 t7
    stat* 13 a-8b14c-5e4f4i-5j10k-4l10m5u7v-6w-5z-4A7E-4F-5L10
    state* 0 b12
    statem* 0 b12
    stati* 7 e6f7l11p5q4u9x-5A6L11
    statio* 7 f7l12p5q5r-5u7A9L12
    station 7 f7l12p5q5r-5u7A9L12
    stay 0 j12p14t23
    stay* 5 i-5j11p14t27v-4C5I5
    stee* -10 a-4g-3h4i8k-4p-5r7w5y-4
    steed* 0 h4i5r8w7
    steeds 0 h4i5r8w7
    steeds* 0 h4i5r8w7
    steen -9
    steen* -9
    stek* 14 n9r-5y-5F-6
    steke* 8 n9
    steken 8
    steken* 9 n9
    stem 25 w28z8D-5E9
    stem* 20 a-6c-5d-4e-4g-4h-4i5l-7m7n-5o-7p-4q-4r-5s-6t-9u28v-6w25x-7y-3z5A5C7D-7
    stemm* -5 u12A7
    stemme* -5 u12A7
    stemmen 0 u12A7
    stemp* 0 i8m9u11
    stempe* 0 i8m9
    step* 0 I11
    ster* -5
    steu* 0 F17
    steun* 0 F17
    stic* 0 z7I6
    stick* 0 z7I7
    sticke* 0 z7I7
    sticker 7 z7
    stie* -7
    stil 15 f9h6i-4l-5p5q-7s-6u5A-4D-4F15H21L-4
    stil* 0 a3d2e-10f10h3i-9j-7k4m-5n-9o3p4q5s-11t-4u7v-6w8x-7y5z-3A-8B-6C-2D-10E6F11H25I-4J-4K-2
    stil* 0 L-10
    still -12 a8c4d5e-7h-4i-4j-5k7l6n-6o3q12r3s-5v-4w8x-6y9z-3A-7B-5D-4E3I-7J-4L-4
    still* -9 a7c3d5e-7h-4i-4j-5k7l5n-6q12r3s-5v-4w8x-7y9z-3B-5D-4E8H-3I-7J-4L-5
    stoe* 8 b-4d-4e-6g12i-5j5k-4l-4m4n4p-3q9r-8t-4v-3w-4x13y19A-5B-3C-4E-6F-5K5L-6
    stoel 0 g8r-6v5y15K7
    stoel* 7 e-4g13r-7v4x15y23A-8E-5K5
    stoele* 0 x9
    stoelen 0 x9
    stoep 0 q6
    stoep* 0 q9v-8
    stof 9
    stof* 6 a10F14
    stok* 0 y8
    ston* 3 a-4b-4d-2e-7f6g-7i9j-6l-4m-4o-8p-5q-5r3s-8t-4u14v14w-5x2z3A-9B-7C-6D16E-6G-4H-3I-4J-3
    ston* 0 K6
    stond 6 b-4e-6f7g-7i9j-5l-3m-3n2o-7p-3q-4r4s-7t-3u11v14w-9x3z3A-8B-5C-5D13E-5G-4H-3I-3J-3K6L-5
    stond* 6 a-4b-4d-3e-7f6g-7i9j-6l-4m-4o-8p-5q-5r3s-8t-4u14v14w-5x2z3A-9B-7C-5D16E-6G-4H-3I-4J-3
    stond* 0 K6
    stoo* 8 d10r7
    stood 12
    stood* 12
    stop 11 b24w11A5
    stop* 27 b15c16d5e-11f-5g3h-7j3l-9n-7p-7q18r-10s-7u-13v-17w10x-10y10z-6B-6D-8F5G-6I-9J-9L7
    stopc* 0 L13
    stopco* 0 L13
    stopcontact 0 L13
    stopp* 0 a8c12d4m5q-4v-6
    stoppe* 0 a8c12m5v-6
    stopped 0 c15e5m6
    stoppen 0 a8
    stops 0 g7q18
    stops* 0 g7q18
    stopt 0 q11t7C7
    stopt* 4 q10t6C7
    stor* 4 a-4b9d19s-5w-6C38E-5F-5I-4
    stori* 0 d10C18
    storie* 0 d10C18
    stories 0 d10C18
    story 9 d10C21
    story* 9 d10C21
    stra* 5 a-4c-4d-4e6f-4j-4k7m-5n-7o-6p-6q4r-4s-8t-3u5v-6w-3x17z9A4C-4D-4E-8H-4I19J6K-5L-3
    straa* 6 c-3f-3g-3i5n-4o-3p-3q5r-5u4w-3x23y-5z-3A7D-4E-8F-6I4
    straat 3 n-4q-4r-3u6x14y-4A8E-8F-5I7
    straat* 3 c-3f-3g-3i5n-4o-3p-3q-4r-5u4w-3x23y-5z-3A7D-4E-8F-5I5
    straf 0 I13
    straf* 0 I13
    strak* 0 e7y6F7
    straks -6 e7
    straks* -6 e7
    stran* -10 z16
    strang* 0 z17
    stre* 0 a6b-3d3e-5f4h-3i-5j8l-5n-6o-6p-5q-6r-7s4t-4x13y-6z4A8B12C-6D-6E-6F-3G-4H-3J3K-4L-4
    stree* 4 a7e-4f5i-4j10l-5n-4o-6p-4q-4r-5s4t-5u-4x14y-5z4B13C-5D-5E-5F-4I-6J4
    streek* -8
    streep* 16 f9j8m6s6
    streepje 7 j8
    street 0 a12x16z5B7
    street* 0 a11d-5x16z5B14
    stren* -9
    streng -8
    streng* -9
    stri* 4 a-5f6i6o7p7r15
    strip* 8
    stro* 9 b-5d13z-4D6K20
    strok* 0 d14
    stroke* 0 d14
    stron* -8
    strong* -8
    stroo* 10 D7K21
    strook* 10 D8K22
    strookje 0 K16
    stuc* 9
    stuck 9
    stuck* 9
    stud* 3 a-8b-8d-6e12f-11g-6h-8i6j-5l-7m-3n-7p-10q-5r-8s6t7u-14v-10x-8y-6z-4A-6B-7C-6D11E-4F8
    stud* 0 G32H41I-9J-3K-5L-3
    stude* -7 c7e6s7H13J5
    studen* 0 c7e8s8
    student 0 c8e8s8
    studi* 5 c-7f-5i9t10u-8D14F9G18
    studie 0 F14
    studie* 7 c-6f-5i9t5u-7D14F10G18
    studiedag 0 D16
    study 0 e-6o7t-6G11H16
    study* 0 e-6i-4o6t-7G11H27
    studyi* 0 H11
    studying 0 H11
    stui* -10
    stuk 19 h7i7q6
    stuk* 24 b4d-4e13g-4h8i17j12k-5l-6o-3q3r-4t-4u-4v4x-7E5F10I-5
    stukj* 13 E10F8
    stukje 8 E10
    stukje* 13 E10F8
    stukk* 0 j12
    stukke* 0 j12
    stukken 0 j12
    stur* 0 q6z7
    sture* 0 q6z7
    sturen 0 q6z7
    sturen* 0 q6z7
    stuu* 6 a-5b11c-9f-10h3i-6j8l9n-4o-5q-4r-5t-7v7z4B7C5J-3L-4
    stuur 0 h6j7l9v7B7C8
    stuur* 6 a-5b11c-9f-10h3i-6j8l9n-4o-5q-4r-5t-7v7z4B7C5J-3L-4
    stuurd* 0 z10
    stuurde 0 z10
    stuurt -4 b9c-6f-6t-5E5
    stuurt* -4 b9c-6f-6t-5E5
    suga* 0 r20
    sugar 0 r20
    sugar* 0 r20
    suik* 0 r14F6
    suike* 0 r14F6
    suiker -6
    suiker* 0 r14F6
    suit 0 a15
    suit* 0 a15
    sum 10 f18
    summ* 0 i6q6x6y15
    summe* -8 i7q6y15
    summer -11 i7y15
    summer* -8 i7q6y15
    sums 0 f10s10
    sums* 0 f10s10
    sun -11
    sund* 0 a5s8w13A5F8
    sunda* 0 a5s8w13A5F8
    sunday 0 s9w11A6
    sunday* 0 a5s8w13A5F8
    sundays 0 F9
    supe* 0 q8
    super* 0 q8
    superm* 0 q8
    supermarkt 0 q8
    supp* 0 a10c12i7F9
    suppo* 0 F9
    suppor* 0 F9
    support 0 c9
    surg* 0 m14
    surge* 0 m14
    surp* 0 u28
    surpr* 0 u28
    surpri* 0 u28
    surprised 0 u16
    swee* 0 I10
    swim* 0 y8
    swit* 9 E12
    switc* 9 E12
    switch 13 E12
    switch* 9 E12
    syri* 6
    t 36 a6b-22c-8d-5e-3f-6g-15h-4i4j-12k2l15n-7o14p-2q-3s-7t-13u-5v9x-3y-5z-16A-12B6C-8E-16F30G-3
    t 0 H-3I-3J-6K-11
    taal 0 a-4b-4c-5d-5o-18r12s4u-9v8w-4x-7B5C11E10F-5I-6
    taal* 0 b-7c-7d-7e-5f-6g-5i-9j-5l-4n-4o-9p-7r8s14t-8u-14v4w-7x-11y-8z-3A-7B12C9D-6E35H-3I-8L-4
    taall* 0 F9
    taalle* 0 F9
    taalles 0 F9
    taalm* 0 E18
    taalma* 0 E18
    taalmaatje 0 E18
    taals* 0 o14s11
    taalsc* 0 o14s11
    taalschool 0 o15
    taar* 9 a12o6p7u7
    taart 13 o6p7u7
    taart* 9 a12o6p7u7
    tabl* -4 a3c-3d6f12g-4h-4i-7k-17l13m-3o-6q-6r4t-3u5v-7w3x3y-7z-9A-8B-3C7D-5E-3F-4G-4H10I6J-4
    tabl* 0 K-4L-5
    table 0 a7d11f5u8w7x4A-5H13
    table* -4 a3c-3d6f12g-4h-4i-7k-17l13m-3o-6q-6r4t-3u5v-7w3x3y-7z-9A-8B-3C7D-5E-3F-4G-4H10I6J-4
    table* 0 K-4L-5
    tables 9
    tables* 9
    tablet 0 d-4k-15l16r-4v-4w-4z-7C10F-4I10
    tablet* -9 a-3c-4d-5e-3g-3i-4k-16l15n4o-4r6s-4t-4v-4w-4y-4z-7C10E-4F-5I9
    tach* -8 g8
    tacht* -7 g9
    tachti* -7 g9
    tachtig 0 g9
    tafe* 11 b-5d-5e-5f-8g-7h9i-6j-3k-4l5m-3o-5p-5q-7r5s29t-6u4v-3w4x3y-8C-5E3F5G5H25I-3J-5K-3L4
    tafel 18 c-4d-4f-4h10i-5k-3o-3p-3q-6r3s15t-5u3w7x5E4F7G-3H21
    tafel* 11 b-5d-5e-5f-8g-7h9i-6j-3k-4l5m-3o-5p-5q-7r5s29t-6u4v-3w4x3y-8C-5E3F5G5H25I-3J-5K-3L4
    tafels 0 s16
    tafels* 0 s16
    take 13 c-8e-6f-7g15h-4i11j-5l4m-3p7r11t-6u-4w3y-4z4A-4B-4D-4F-4G4J10
    take* 17 a6b9c-11d-4e-9f-7g17h-5i6k-4l8m-6p3q5r12t-5u-7v6x-4y-7B-6D-5F-7G3J9
    takes 9 a6b10j7r11
    takes* 9 a6b10j7r11
    tale* -8
    talk 0 a-7c11d-4e-5f-5g-4j-4k-4l-4n-6o-6q-6t4u-5v-6w20x-6y-4A-5C-6E8F18H3I25L-3
    talk* 0 a-9b-3c11e-7g-5h5i-5j-5k-5l-5n5o-7q-8r-5u-8v-9w23x-9y-7z10A-6C-8E22F18I21J-5L-5
    talke* -6
    talks 0 E11
    talks* 0 E11
    tand* 8 c26d-4f-4i8n-10q6t-5u7v-6y-5
    tanda* 9 e6g5i11n-5r-6y-7F7
    tandar* 9 e6g5i11n-5r-6y-7F7
    tandarts 10 e6g5i11n-5r-6y-7F7
    tande* -11 c19
    tanden -10
    tanden* -9 c19
    tant* 0 w7
    tas 16 e-5i9k4m7u-4v11x5D17F-6G5J5
    taug* 0 m11
    taugh* 0 m11
    taught 0 m11
    taught* 0 m11
    tax 0 c-9k32v6
    taxi -10 q10
    taxi* 0 c12p6q20F6
    te 21 a-9b5c15d-3e-11f17g-15h-6i-6j16k-17l7m-10n3o-3p4q-13r-24s-14t-10u5v-4w3x-7z-2A-13B-12
    te 0 C-12D-11E4F25G-6H4I3J10K-2L25
    tea -21 i19w12
    teac* -10 c-6d-6g-4h-4i-4k-5l-4m8n-5o7q-5t-5u-5v-4w-5x-6z4A-5B11C-6D21J-4K-4
    teach 0 z7B7I8
    teach* -10 c-6d-6g-4h-4i-4k-5l-4m8n-5o7q-5t-5u-5v-4w-5x-6z4A-5B11C-6D21J-4K-4
    teache* -14 o9B5C-5D23I-5
    teacher -10 o9B5C-5D22I-5
    team 0 x28
    team* 0 a7j8x27
    tech* 0 G22
    techn* 0 G22
    techni* 0 G22
    techniek 0 G11
    teet* -8
    teeth -8
    teeth* -8
    tege* -2 a-4c-4d-2e-2f-3g4h6i-11j10k7l8m-5n20o-2p-3q5r-4t2u-8w-4x4y-5z-8A-4B4D3E-2I13K-5L-2
    tegel* -9
    tegen 5 b-6c-6d-6f-3g10h-6i-5k8n14p-4q3t-4v6x6z-5B-4C3F9I6J3K-3L-6
    tegen* 8 a-3c-3g5h5i-11j10k8l8m-5n21p-3r-3s3t-3u-7w-3x5y-4z-7A-3B5D4F4I9K-5L-8
    tegena* 0 d6h8
    tegenaan 0 d6h8
    tegeng* 0 B12
    tegenw* 0 s7
    tegenwoordig 0 s7
    teke* -5 c-4f12m-6n14p-4r-5s5u16w-4B12D7
    teken 0 u14B8
    teken* 0 c-4f12m-6n14p-4r-5s5u16w-4B12D7
    tekend* 0 n12
    tekende 0 n12
    tekeni* 0 f12
    tel 32 a8c-3e-4f-6g-4h-4i4j7k14n-5o-6p6r-4t-9v-5w6x-5y-4B-6F8I-5L-4
    tele* 8 a-12c-11d-3e-3f-9g-8h-6i5j4l7m-5n-3o-2q5r-9s-5t-8u-6v-14w17x10y-5z7A-4B-9E13F-12G-6H9
    tele* 0 J-5K-6L-8
    telef* 0 a-7c-9e-6f-7g-9h-5j7l11m-4o-11p2q2r-7s-3t-4u-9v-7w6y-7z9A-2B-6C3E7F-9G-5H-6J-5K-5L-6
    telefo* 3 a-7c-9e-6f-7g-9h-5j7l11m-4o-11p2q2r-7s-3t-4u-9v-7w3y-7z9A-2B-6C3E7F-9G-5H-6J-5K-5L-6
    telefoon -2 a-6c-5d3e-5f-6g-8h-4i-5j4k-4l15m-3o-10p2q4r-5t-2u-8v-5x-6y-6z-7B-5C5E8F-8G-4H-5I2
    telefoon 0 J-4K-5L-6
    telefoontjes 0 z10
    telev* 12 i8o9v-6w9x8E6H15
    televi* 12 i8o9v-6w9x8E6H15
    televisie 0 i9o10x8E7
    tell 5 c4d4e-3f-7g-6h8i8j-5l-4m6n15p-4q-11r6s-5t8u-6v6w-5y-9A-4B2C5F-5G-5H-4J-4K-4L-4
    tell* 23 b-4c4f-5g-8h7i4j-7l3m6n15o-3q-14r8s-8t4u-8v3w5y-13z-2A-6C12D5E7G-6H-7I-4J-5K-5L-5
    telle* 0 l7p6
    tellen 0 l7p7
    tellen* 0 l7p7
    tells 7
    tells* 7
    telt 6 f8
    telt* 6 f8
    temp* 8 h7o7y11
    tempo* 8
    ten 0 a6c-4f7g10k7m6n20r-4B-4E-6F-6I-5
    tenm* 14 b11w17
    tenmi* 14 b11w17
    tenmin* 14 b11w17
    tenminste 14 b11w17
    tent* 0 j10H11
    term* 0 i8o16
    termi* 10 i8o16
    termij* 10 i8o16
    termijn 0 o17
    terr* -9
    terri* -8
    teru* 7 a-6c17d-4h-9i-5j-4l3m-7n8o9r-10s-10u5w-3x2z4A4B-10E3G-3J3K14L-11
    terug 0 b-4c3e8f-7g6h-3i-6k6l-8m-4n4p4q4r-5s-8u12v-10w3y3A-6B-5F-8H5L-6
    terug* 7 a-6c17d-4h-9i-5j-4l3m-7n8o9r-10s-10u5w-3x2z4A4B-10E3G-3J3K14L-11
    terugb* -6
    terugbrengen -13
    terugg* 14 c5h-5u-5A7F11
    teruggegaan 0 F10
    terugk* 0 f14K15
    terugs* 0 v14
    test 12 o21r5s9u-6y9A-5B5D-5G13
    test* 10 a-5n-7o29s12v-6x-5y7B4C-4D-5E-6F4G18I-4J-4
    tevr* 0 t10
    tevre* 0 t10
    tevred* 0 t10
    tevreden 0 t10
    text 13 g8K9
    text* 13 g8K9
    thai* 0 q11
    thais* 0 q11
    thaise 0 q11
    thaise* 0 q11
    than -20
    than* -39 b-7g10n7D9
    thank -7 D9E7
    thank* -16 D9E7
    thanks -7
    thanks* -7
    that -5 a-12b8c6d4e-4f-4g3h-3i10j10l-5m6n5o-3p-5q-6r-2s3t6u-2v8w-13x-4y3z12A3C2D4E12G-5H2I12K9
    that 0 L-2
    that'* 0 i-5l4m-3o-3p-7t-4v6w17z-6D-3I-6L12
    that's -6 a-4i-5l5m-3o-3p-7v7w9z-6I-5L11
    that's* -6 a-4i-5l5m-3o-3p-7v7w9z-6I-5L11
    that* -3 a-13b10c6d4e-5f-3g6h-5i5j8m3n6o-6p-12q-7r-5s1t2u-2v15w3z6A2B-3E10F-1G-7H2I7K3L11
    the 35 a-14b13c-15d-17e1f10g3h-16i-6j3k-3l-17m-15n5o-1p-10q14r-15s-30t12u1w-2x-22y3z-13A19B6
    the 0 C-4D-7E-7F-9G-27H-3I-15J-20K-13L-19
    thee -8 r8w7
    thee* 0 f13l6r6v6w6F-9
    theel* 0 f12
    thei* 0 a-5m9s11t-4w8x14
    their 3 a-5m9s11t-4w8x14
    their* 0 a-5m9s11t-4w8x14
    them -15 b-6e8f-5g18h-6i14k-5m-5n7o-7p-7q-5s11t-6u-9v5x12y4z4A-4B-6D3E-11G-6H-7K-4L-7
    them* -17 b-6e7f-5g18h-6i14k-5m-5n7p-7q-5s11t-6u-10v5x11y4z4A-4B-6D2E-11F-2G-6H-7J-2K-5L-7
    then 0 a8c8d9g9h-2i7j6k4m6n11o7p-5q-10r-4s-10u4v11w-3x4y-5z5B-3C3D-9E5F6G8H-7I-3K7
    then* 0 a8c8d9g9h-2i7j6k4m6n11o7p-5q-10r-4s-10u4v11w-3x4y-5z5B-3C3D-9E5F6G8H-7I-3K7
    theo* 10 H10
    theor* 10 H10
    theori* 8 H10
    ther* 6 b-4c3d-2e-3f7g4h-2i7j-6k-2l-10n-2p-16q8r-1s-3t-9u-5v1w3y-8z-11A14B4C4D4E5G6H5I5J-5L-5
    there -2 a-2b-2c7d-5e-7g4i4k3l-11m-3n4p-12q3r-5t2u-4w8y-9z-8A3B8C6D4E3G3H-3I6K4L3
    there'* 11 c-4d3e3h-3j-5k-5m4n-6p-3q5r4t-4w-5z-3A7B-4H5J-4K-3
    there's 8 c-4d3e3h-3j-5k-5m4n-5p-3q5r4t-4w-5z-3A8B-3D-5H5J-4K-3
    there* 9 b-4c4d-2e-3g4h-2i7j-6k-1l-10n-1p-15q8s-2t-7u-5v2w3y-11z-10A12B5C4D4E5H2I6J-4L-1
    thes* 0 j8u10F6H8K6
    these -5 j6u10F7K6
    these* -5 j6u10F7K6
    they 7 a-10c9d-6e-16f-3h15i5j-4k-3l-17m8n-2o-5p5q-13r14s-6t-5u5w-8x10y-4z10A5B-2C-6D12E9F-14G2
    they 0 H-9J8K19L-4
    they'* 6 c-5e-4i10u-5z5H5J5K7L4
    they'v* 10 v5z7
    they've 10 v5z7
    they* 20 a-12b-2c4d-6e-20f-6h13i16j-2k-4l-20m8n-4o-7p2q-15r11s-7t-7v-2w-6x8y-5z15A2C-7D10E10
    they* 0 F-13G5H-4J12K26
    thin* 9 a3b-5c-4e2g-3i5j-13l-2m-6o-5q-10r11s-11t4u4v-11w-14x-4y-6z-8D3E6F-5G6H3I-4K3
    thing 0 f7i-5j-5n6q-4u-5w-4z-4C7I-4K4
    thing* 0 b-4c-7d-6f3h-6i-5j-10k4m-4n6o-3q-8r6s-9t3u4v-6w-10y-2z-5A4C3D3E-5F-8K6L4
    things 0 a3b-7c-7d-5f-3h-3j-5k3l-3o-3p5q-4r8s-5t4u8v-8w-6x-3y-6B5C-5D6F-9
    things* 0 a3b-7c-7d-5f-3h-3j-5k3l-3o-3p5q-4r8s-5t4u8v-8w-6x-3y-6B5C-5D6F-9
    think 0 r5E12G10H5
    think* 6 i11r5v-6E11G8H5
    thinks 6 i9
    thinks* 6 i9
    thir* 0 a-4c7d6e5f7q-4u-4v-6w-5y-4z5
    third 0 c6d7z7
    third* 0 c6d7z7
    thirt* 0 f6
    thirty 0 f7
    thirty* 0 f7
    this 0 a-7d-5e-3h-6i4j-5m-4n-5o10p7s-8t-4v27y-6z3B-5D5E-4F-4H-4J9L-3
    this* 0 a-7d-5e-3h-6i4j-5m-4n-5o10p7s-8t-4v27y-6z3B-5D5E-4F-4H-4J9L-3
    thos* 4 b8h9i7v-5z7
    those 4 b8h9i7v-5z7
    those* 4 b8h9i7v-5z7
    thou* 10 c15i11t5u7v7
    thoug* 7 c11u8v8
    though -8
    though* 7 c11u8v8
    thought 17 c11v8
    thous* 0 i13
    thousa* 0 i13
    thousand 0 i13
    thre* -4 a-6d10e12f9i-3j-4k-5l-6m4n3q4r-6u9v-4x4y-6z-6C-4D-3E-6F-3G8K6L8
    three 0 a-5c-7d7e13f9j-4k-5l-6m4n3q5r-5u9v-4x4y-6z-5C-3D-3E-6F-3G8K6L9
    three* 0 a-6c-7d11e12f9i-3j-4k-5l-6m4n3q4r-5u9v-4x4y-6z-6C-4D-3E-6F-3G8K6L9
    thro* 22 a-7g-5h4j-3k5l-4m-3o-3p-7q-4u4v8z-5C-3D-4E10F8I11L5
    throu* 13 a-4c4g-4h4l-4n6p-6q-4r-5u5v4A-4E7F9
    throug* 13 a-4c4g-4h4l-4n6p-6q-4r-5u5v4A-4E7F9
    through 10 a-4c4g-4h5n6p-6q-4r-4u5v4E-4F10
    throw* 0 I11
    thui* 21 a-2d-6e2f-6g3h6j4l-3n-3o-2p2q-10r11t-4v4w-8y3z-12A-13B-2C-2D2G-8H10I7J10K2L-10
    thuis 13 c-2d-5e4f-3g5h5i2j5k-5m2p6q-9r-8s2t-10u2v7w-10y-3z-10A-12D4E2F4G-7H11I10J7L-8
    thuis* 21 a-2d-6e2f-6g3h6j4l-3n-3o-2p2q-10r11t-4v4w-8y3z-12A-13B-2C-2D2G-8H10I7J10K2L-10
    thuisz* 0 r8
    thuiszorg 0 r8
    thur* 0 h8y6A6
    thurs* 0 h8y6A6
    thursd* 0 h8y6A6
    thursday 0 h9
    tick* 6 i6m7z15
    ticke* 0 i6z16
    ticket 0 z16
    ticket* 0 z16
    tien 0 a-4b-4h-3i-7j6l-5n18o5q3r4s-6t-6u-4v-5y4B-3F4G-3H3
    tien* 13 a-6b-6d-4e6f-3h-4i-5j4l-7m-3n14o3q10t-7u-5v-8w-3y8z-5B-4D9F3G-4J-3L4
    tigr* 9 n8C9
    tigri* 9 n8C9
    tigrin* 9 n8C9
    tigrinya 9 n8C9
    tijd -18 b3c-9d-9e-7f-4g3h16i4k6l16m7n-6o9p-3q-8r-3s4t-8v-3w-9x6y-5z8A3B-8C-7D-5F-6G10I6J13K14
    tijd 0 L-7
    tijd* 0 b8c-11d-9f-5g6h14k5l15m7n-6o8p-4q-9r-4s3v-4w6x4y-6z6B-9C-7D-5E-3F-8G10I5J12K21L-8
    tijde* 8
    tikk* -10
    tikt* 6 l8
    till 12 b-5e8f5g6i-6j16r-7s9u-5v-7w-5x-4y-5z-5A-4E-6I10L12
    till* 13 b-6c9d-4e7f5g7i-7j15k-4l8n-3r-5s7u-5v-7w-6x-4y-6z-5A-5E-7I8K-4L11
    time -3 a4b-6c-9e7f-7g-3j-4l-4m-4n4o7p4q5r-7t-4u5v-5x8A-6B8C4D9E4G5K7
    time* 9 b-3c-7d3e3f17h-2i-5j-6l6m-6o9p3q7r-9t-6u7v-5w-6x5y-4z-3A-8B7C3D9E3F-5G2J5K4L-3
    times 10 b4d5f16l-4
    times* 10 b4d5f15l11w-4
    tips 10 I18K12
    tips* 10 I18K12
    to 31 a6b13c14d-10e-9f4g3h-16i5j-14k14l-2m1n14o-16p6q16r2s-6t-20u-14w11x-1y-6z-12A-3B-2D15E-3
    to 0 F-16G-12H-6I5J-4K18L-16
    toas* 9 y17
    toast 0 y18
    toast* 9 y17
    toch -2 a-7b-8c8d-4e14f-3g-5h-5k-4n9o-4q-4r6s3u4w-4x-4A4B-7C-7D-4E9F-7H6I10J-5K-4L-6
    toch* 0 a-7b-8c7d-4e13f-4g-5h-6k-3n8o-6q-5r5t16u4w-4x-4B-8C-7D-4E9F-8H6I10J-5K-4L-7
    tocht* 0 t18
    toe -8
    toen 23 a-2c17d7g-5h10i2j12k8l-5m-1n3o3p2q-5r7t-11u7v5w7x-6y-2z2A4D-3E-4F2H-8I10K8L2
    toen* 23 a-2c17d7g-5h10i2j12k8l-5m-1n3o3p2q-5r7t-11u7v5w7x-6y-2z2A4D-3E-4F2H-8I10K8L2
    toes* -12 a5b-5f-5g12j8k14l-10o-5r-6s7t-8v-4z-11C8E-5
    toesl* -10 g13j-8k15l-8s7t-6z-10C9
    toesla* -10 g13j-8k15l-8s7t-6z-10C9
    toeslag -10 c-11k8
    toeslagen 0 g13s9C10
    toest* 0 j16
    toeste* 0 j16
    toestel 0 j16
    toet* 22 a-5c-5e-5f-5g-7i-5j14k-4l5n7o11r-5s11t-4w-4x4y-4D-5E-5F-5H30I-6L-4
    toets 10 n7o14H10
    toets* 20 a-4c-5e-4f-5g-7i-4j14l5n7o11r-5s11t-5u-5x-6D-5E-5F-5H30I-6
    toetse* 0 j20s10H7
    toetsen 0 j16
    toge* -6 x10
    toget* -6 x10
    togeth* -6 x10
    together -6 x10
    toil* 8 c11A13
    toile* 8 c11A13
    toilet 10 c11A13
    toilet* 8 c11A13
    told 10 c13f-5g5j-5q-4r10v10y7z9A-6C5E-5K11L4
    told* 10 c13f-5g5j-5q-4r10v10y7z9A-6C5E-5K11L4
    tolk 0 n12D10
    tolk* 7 c9n21D13E7
    toma* -17
    tomat* -15
    tomato* -13
    tomatoes -9
    too -15 a12d8h5B-4F5
    took 0 g6i6
    took* 0 g6i6
    top 8 e8
    topo* 0 s28
    topog* 0 s19
    topogr* 0 s19
    topografie 0 s19
    tot 32 a4b-7c-16d-8e6f7g3h-3i-3j2k-2l-13m-9n-8o-4p-14q26r-19s-8t6u-13v-9w19x-8y-10z-2A-2B15C-8
    tot 0 D-19E7F14G-3H17I14J-3K-20L35
    touc* 0 j12w14D12
    touch 0 j12D12
    touch* 0 j12w14D12
    touw* 0 y12
    towel* 9
    town 0 a-5k7p7q21t5u15w-6L5
    town* 0 a-5k7p7q21t5u15w-6L5
    trac* -8
    tract* -8
    tracto* -8
    trad* -9
    trai* 6 a-9e9f6o5y6D-5F5J18
    train 0 o7
    train* 0 a-9e9f6o5y6D-5F5J18
    traine* 11 J20
    traini* 0 F9
    training 0 F9
    trains -13
    trains* -13
    tram -13 n8q14
    tram* -16 n7q14B7
    tran* 0 b11n8D14
    trans* 0 b11n8D14
    transl* 0 n8D14
    trap 11 a-5c-4f-5l-5n-5t12u4x7y17F-7H7L13
    trap* 12 a-4b-3c11d-4f-6j-3k-3l-7n-4o-5p-4q-4r-8s-3t16x15y14z-3B-4D-5E-7F6G-3H6L16
    trapl* 0 c15
    trapp* 0 x10
    trappe* 7 x10
    trappenhuis 0 x10
    tree 0 y15
    tree* 0 y15
    tref* 0 i11
    treff* 0 i11
    treffe* 0 i11
    treffen 0 i11
    trei* 0 a-5d6e8f8i-6l6n-5o6s-4w-7H13
    trein 0 a-5d6f9i-5n-5o6w-6H13
    trein* 0 a-5d6e8f8i-6l6n-5o6s-4w-7H13
    trek 7 u8
    trek* 15 c6n7u10F10
    trekt 8 F10
    trekt* 8 F10
    tril* 8 F19
    trip 0 q21
    trip* 0 c17q21
    trom* 0 u8
    tromb* -8
    trombo* -8
    trombone -8
    trot* -7
    trots -7
    trots* -7
    trou* -4 u15z10
    troub* 0 u10
    troubl* 0 u10
    trouble 0 u10
    trouw* 0 z8
    tues* -9 i7o8F10
    tuesd* -11 o8F9
    tuesda* -11 o8F9
    tuesday 0 i8o8F9
    tuesdays -15
    tuin -14 f12p12t11
    tuin* -14 f11p12t15w11
    turk* -4 b6w10x12E-6
    turks -9
    turks* -8
    turn -8
    turn* 0 c8e4i13j-4q9u9v-5A7C6E7
    turne* 7 c10E9
    turned 13 c11E9
    turned* 13 c11E9
    tuss* 6 a-4e7g9h4t-4v-4A5E-5I7
    tusse* 6 a-4e7g9h4t-4v-4A5E-5I7
    tussen 9 a-4e7g10h4r4t-4v-4A5E-5F4I7
    tussen* 6 a-4e7g9h4t-4v-4A5E-5I7
    tv 0 f-6i12s7t13v-5y6I6
    twaa* -2 d7e-5j5l-5m6q6s6v5y8D-5I4
    twaal* -2 d7e-5j5l-5m6q6s6v5y8D-5I4
    twaalf 0 d7e-4l-5m7q7v5y8I4
    twaalf* 0 d7e-5j5l-5m6q6s6v5y8D-5I4
    twee -4 b-2d-11f11g11i-2j3k-5l-10m6n-5p11q3s3t-2u5w6x-9y8z-6B-4C-5E-2F-9G4H-5I3J-5K-4
    twee* 7 b3c8d-4e4f14g7h-4k-8l-21m3n-7o2p6q9r-2s11u-6v-8w3x-20z12A3B-7C4E-9F-14G6H-8I14J-7L-4
    tweed* 11 a6b-4c10f5j5w8z5D5
    tweede 13 a6f7w9D5
    tweede* 12 a6b-4c6f5j6w8z5D5
    tweee* 0 q9A7
    tweeen* 0 q9A7
    tweeh* -7 z9
    tweeho* -7 z9
    tweel* 0 s13I16
    tweeli* 0 s13I16
    tweeling 0 s13I16
    twel* 0 m9p7
    twic* -3 a7b8v6H7
    twice -3 a7b8v6H7
    twice* -3 a7b8v6H7
    twij* 0 G17
    twijf* 0 G17
    twijfe* 0 G17
    twijfelt 0 G14
    twin* -8 a-5c-6e8f-8h-4i-4j7l-4o-4p-4r-5s8t-5w-4y9z4A-4B4E-4F4I12
    twins 0 I10
    twins* 0 I10
    twint* -4 c-5d5f-7j8y10z4B5F5
    twinti* -4 c-5d5f-7j8y10z4B5F5
    twintig -16 d5k6v-7B6F6
    twintigste 14
    two -5 b-11c-6d2e9f9g5h-4l15m4p-3q6r9t14u-14v-10w4x-4y-9z-9A7D-4E2F-12H10L-8
    type* 11 h9n15r7
    typt 9 l24
    typt* 12 l32
    u 4 a-8b4c-11d20e3f4h-15i2j-4k-9l-6m-5n10o-12p-16q13r-2s-14t-6u14v2w4x-7y3z-4A-4B2C1D16E-6F10
    u 0 G-20H-18I-18J-18K-10L-25
    uit 6 a7b-5c-9d33e28g-6h-3i-8j15k-12l-2m-6o-13p17q8r7t-2u4v-27w15x6y-7z-4A-5B-14C6F-14G-6H-8
    uit 0 J-13K-10L-5
    uitg* -11 e11l14y9E9G8I5
    uitge* -11 e6l14y9E9G8
    uitgel* 0 l19
    uitgelegd 0 l19
    uitj* 0 q18
    uitje* 0 q18
    uitk* 0 c24s6t-6v-7
    uitke* -8 c26
    uitker* -8 c26
    uitkering -8 c26
    uitl* 12 c-4e-7f6g-3h-6i-6j-7n8o6p-6q-3r12s3u5w-5x-7y3B-4C-3F-7G-3H-3J-4
    uitle* 10 c-4e-7f6h-6i-6j-7k3n10o6p-4r13s3u5w-5x-6y-6A-7B-4C-3F-6G-3J-3
    uitleg 11 b6z6
    uitleg* 10 c-4e-7f6h-6i-6j-7k3n10o5p-4r13s3u5w-5x-6y-6A-7B-4F-6G-3J-3
    uitleggen -6 k9r6v5
    uitn* 10 h8r11
    uitno* 10 h8r11
    uitnod* 10 h8r11
    uitnodiging 0 r12
    uitp* 9
    uitr* 0 f14
    uitre* 0 f14
    uitrek* 0 f14
    uits* 7 c-6k17n4o23t-4v-6y-4F-6
    uitsl* 0 k18n8o14v-5F-5
    uitsla* 0 k18n8o14v-5F-5
    uitslag 0 k16n8o10
    uitst* 6 o10
    uitz* 0 c7i9p16t-5v-4B-5H-4
    uitze* 10 p17
    uitzen* 10 p17
    uitzendbureau 9 p15
    uitzi* -13
    uitzic* -14
    uitzicht -14
    uitzo* 0 c9
    uitzoe* 0 c9
    uitzoeken 0 c9
    unde* 23 b-4c-5d-4e-6f-7i-6j-6n6o4r3s3u17v14w-6x-7y-6z-5B-4E12G4H-3I-6J-3
    under 11 f-4s6t5u7
    under* 20 b-4c-5d-4e-6f-7i-6j-6n6o4q3r4s4u17v14w-5x-7y-6z-4B-4E12H-3I-6
    unders* 0 n10u7v14E15
    understand 7 v15E11
    univ* 0 m14w12
    unive* 0 m12w12
    univer* 0 m12w12
    universiteit 0 w12
    unti* 4 e-5g11j10o5s6A5I8
    until 4 e-5g11j10o5s6A5I8
    until* 4 e-5g11j10o5s6A5I8
    up 36 a4b16c-13d-8e-8f-2g9h-7i-3j-3l22m-5n3q-3r8s3u-6v-9w-5y11z5A5C11D6E-4F7G-6I15J-8K-7L7
    upda* 0 l12
    updat* 0 l12
    update* 0 l12
    upst* 6
    upsta* 6
    upstai* 6
    upstairs 6
    uren 5 c9l13t-5K14
    uren* 5 c9l13t-5K14
    us -6 a-14b16d4e9f-6h-4i-6k6l-9m-4n7o3p10r9s5t5u5v-11w7y-6z-3A4B-4D-6E-7F10G-4H6I-4J-4L10
    use 6 a7c-4d-5e-5g4h9i-8k-9m5n-5o-4p-5r9s-5t5u11v-5w-4x-4y-4B-4E-4F-5I5J17L4
    used 0 a12p4q-7v-6I8J12
    used* 0 a12p4q-7v-6I8J12
    usef* 0 l13
    usefu* 0 l13
    useful 0 l13
    useful* 0 l13
    utre* -6
    utrec* -6
    utrech* -6
    utrecht -6
    uur 16 a14b-11c12d-11e-12f7g36h-10i-13j-7k-11l-4m-10n-8o4p-5q11r-4s-3t-6u7v-21x-13y-17A-4B-10
    uur 0 C-14E7F37G-12H8I5J14K29L18
    uw 0 a-4b30c18e2f-11g-23h-13i3j-6k15l4m-4n-18o-3p-11q9r3s2t-20u2v22x16y-3A26B-6C-12D-18E35F-21
    uw 0 G-7H-8I-23K-20L-7
    uwv 5 c25j-7k13v-7z-7
    uzel* 0 a17
    uzelf 0 a17
    uzelf* 0 a17
    v 29 a-11b-9c10d4e8g-5h7i6j-17k7l-8m-8n-6o-17p-5q-5r-5s-3t-8u-25w-6x-8A11B-18C12D-8E-5F-7G-9
    v 0 H-9I4K-15L-13
    vaak -7 j5k11l12n-14o17u8E5F-6
    vaak* -7 j5k11l12n-14o17u8E5F-6
    vaca* 0 p10
    vacat* 0 p10
    vacatu* 0 p10
    vacc* 0 r14
    vacci* 0 r14
    vaccin* 0 r14
    vade* -4 a-5f-3g-5i-4l-4m-6n-6q3r-6s5t-4w-6y-6A-7C-4D-7E-4F-10G10I19L6
    vader -4 a-5g-4i-4l-4m-5n-6q4r-6s7t-3w-4x-5y-5A-6C-6D-5F-7G10I3L7
    vader* -4 a-5f-3g-5i-4l-4m-6n-6q3r-6s5t-4w-6y-6A-7C-4D-7E-4F-10G10I19L6
    vaders 0 I16
    vaders* 0 I16
    vaka* 0 b6d10e9i8n-5v-4I7K21
    vakan* 0 b6d10e9i8n-5v-4I7K21
    vakant* 0 b6d10e9i8n-5v-4I7K21
    vakantie 0 b8d11e6I9K15
    vakantiegeld 0 i11
    vakb* -7
    vakj* 0 o11
    vakje* 0 o11
    val 15 w12F9
    vall* 0 y13
    valle* 0 y13
    vallen 0 y13
    vallen* 7 y13
    valt 0 j12
    valt* 0 j12
    van -2 a-7b6c-14d-9e4f-12g-16h-5i34j5k-9l-2n-12o4p-25q-9r3s-12t3u-14v23w1x9y-9z2A-7B8C2D-8E-10
    van 0 F-9G-13H-16I14J-8K1L-20
    vana* 4 c8e10f6y5
    vanaf 4 c8e10f6y5
    vanaf* 4 c8e10f6y5
    vand* -7 g8p10u9I9
    vanda* -7 g8p10u9I9
    vandaa* -7 g8p10u9I9
    vandaag 0 g9u11
    vandaan 0 I13
    vape 12 I9
    vape* 16 g9I14L8
    vast -7 e-7f10k5l7p10y6z7B8C7
    vast* -8 a-5b7c-6d4f10g-3h-4i-8j4k4l6m-4p10u-4w-4z4A-4B7C5F-6H4I-4J4
    vaste 0 e8
    vaste* 0 e8
    vd 4
    vech* -10
    vecht* -10
    veel -22 b-10c-4f-4h-4i-4j4k4l10m-3n-8o-6p-5q4r-5s5t4u9w14x-5y-7z-3A8B7C-4E7F4G-4H3I6J-4K-6L-5
    veel* -22 b-10c-4f-4h-4i-4j4k4l10m-3n-8o-6p-5q4r-5s5t4u9w14x-5y-7z-3A8B7C-4E7F4G-4H3I6J-4K-6
    veel* 0 L-5
    veer* 0 a4e5f8g7h8i-4n-6o-4r-4u6y-6A-5C5F-7L9
    veert* 5 a4e5f8g7h8i-4n-6o-4r-4u6y-6A-5C5F-7L9
    veerti* 5 a4e5f8g7h8i-4n-6o-4r-4u6y-6A-5C5F-7L9
    veertien 0 f10g7C5L13
    veertig 4 a6u7
    vege* 0 y10
    veget* 0 y10
    vegeta* 0 y10
    veil* 9 z10
    veili* 9 z10
    veilig 0 z11
    veilig* 11 z11
    vens* 10
    venst* 10
    venste* 10
    vent 0 I10
    vent* -10 I10
    vera* -8 c10A15
    veran* -8 c10A15
    verand* -10 c9A15
    veranderd 0 A15
    verb* -13 b7e7m6u8v-6B8D-5E20
    verba* 0 u11
    verbe* 0 E17
    verbet* 0 E17
    verbeteren 0 E15
    verbo* 0 e10
    verbou* 0 e10
    verd* 4 a4b3c8e15f6g4i-8j5m-1n4o-2p2r5s-1t-10u5v9w7x-4y5z4A1B-7D1E-2F11H-2I-2J-5K4L1
    verde* -2 a1b6c5d3e5f2i-4j4k2l3m1n5p4q1r3t-3u2v4w3z6A2B-4D2F3J-3K2L2
    verder 0 a2b3c5d3e-3j4k3l3m1n6o3p4q2r4t-2u2v4w3z8A2B-4D2F4J-3K2L2
    verder* 0 a2b7c5d3e-3j4k2l3m1n6o2p4q2r4t-3u2v4w3z6A2B-4D2F4J-3K2L2
    verdi* 0 y7
    verdie* 0 y7
    vere* 0 b11
    veren* 0 b11
    vereni* 0 b11
    verf 0 f11
    verf* 0 f11
    verg* 4 c16e-5f19i-8n-7o-5p4v5x-4y-7E9F-5I-4
    verga* 0 f12
    vergad* 0 f12
    vergadering 0 f13
    verge* 5 f9
    vergo* 0 c23
    vergoe* 0 c23
    vergoed 0 c17
    verh* 14 a-3b-6c-13d9f9g-7h-3i4k3n-7o-5p-4q-6s-7t26u-4v-14w9x8A-7B-4C28D-5E-4F-4H-3I-7L-5
    verha* 0 d7g-5v-5C32
    verhaa* 0 C28
    verhaal 0 C10
    verhaaltje 0 C14
    verho* 0 f14
    verhu* 11 b-4c-9k5l7n-4t23v-9w13x13y4A-4C-4F-5
    verhui* 7 c-5k6l8w15x13y5
    verhuizing 0 w11
    verhuu* 0 t22
    verhuurder 0 t21
    verj* 12 e7q6u8v6w17B13E7F-6
    verja* 12 e7q6u8v6w17B13E7F-6
    verjaa* 12 e7q6u8v6w17B13E7F-6
    verjaardag 0 e9u9w18E9
    verk* 13 a-5b5c-5d-4e-4f-4g-4n6o-5s-7u-4v12x-6y-3z8B-4C-4D7E-5I-4L-5
    verke* 9 b12e-5h5i-5l6n6v6
    verkee* 9 b12e-5h5i-5l6n6
    verkeerd 0 b15
    verkeerde 0 l7
    verkl* 12 v8D10
    verkle* 0 D10
    verkleed 0 D10
    verko* -4 b-7z13
    verkoo* -8
    verkoopt -7
    verkop* 0 z11
    verl* 0 b7d-4e-7f-4h6i6k18n5r-4v-6w9y-5B-4D-7E4
    verle* -7 k14
    verlen* -5 k14
    verlengd -9
    verlengen 0 k15
    verli* -8
    verlie* -7
    verlo* 17 b11e-5h7i8n6t-5v-7w-5E5F6
    verloo* 0 E8
    verlop* 12 b14
    verlopen 12 b14
    verp* 6 c14g6m12t6
    verpl* 5 c14g6m12t6
    verple* 0 c8g7m13
    verr* 0 A11
    vers* 19 e18i-7l5n8r-8s-4t-6u5v-8w8x-8y-6z-5A-5D4E17F-4K-4
    versc* 8 u7w6
    versch* 8 u7w6
    verst* 0 e6h6l8w-5x-6D6E19
    versta* 0 e7D6E20
    verstaat 0 E15
    vert* 9 a-3b-9c6d4e-3g-3h-6i10k-11l-7m9n20p-8q-9r-2t-3v10x-9z5A-5B5C11D10F-4G-6H-5K-2L8
    verta* 12 m12n16D14
    vertaa* 10 m8n9D15
    vertaalt 10 D15
    vertal* 7
    verte* -7 b-6c5d5h-5i6k-10l-5m-3o5p-7q-5s5w4x-7y3A-3B7C13D-4G-5H-4I4K-5L10
    vertel 0 b-6c7f4g4i4j6k-3l-4n3o3p-4s8t3u-4w5y8B6C-7F7I7J4
    vertel* -8 b-6c6d6h-5i6k-10l-5m-3o5p-7q-5s5w4x-7y3A-3B7C14D-4G-5H-4I4K-5L10
    verteld 7
    vertellen 0 i-6l6n-7u9E6L12
    vertelt -10 d6v9C9
    verv* -6 b7c8
    verw* 0 e17t6x-6I-6
    verwa* 0 e19t7
    verwar* 0 e20t7
    verwarming 0 e20t7
    very -6 w9A9D11
    very* -6 w9A9D11
    verz* 5 i13p-4t-5u15w-7J10
    verze* 0 i14u17
    verzek* -9 i11u17
    verzekerd 0 i15
    verzekering 0 u16
    verzo* 7 J12
    verzor* 0 J12
    vet -11
    via 8 b10c8e-10f-6g-3i8k14l-9n7o-3p-4r-4t-6u-5v-6w-5y-4z11B-6D4E-6F-4
    vide* 0 l12z11
    video* 0 l12z11
    viel -8
    viel* -8
    vier -6 a-8b-3d7e-5f20i-5k7l-3m-3n-13o8p-4s-5t4u-6v-5x-12y-6z-6A4B-6C-3D-5E-6F17G8J-4L8
    vier* -5 a7b-6c-3d4e13f24g-6i2j7k4l-5m-2n-17o7p-6q-7r-3s-10t9u-9v-7w-5x-10y-3z-10B-10C-3E-7F13
    vier* 0 G4H-2I-4L10
    vierd* 0 e7
    viere* 0 a17j8D6
    vieren* 0 a17j8D6
    vijf 5 d-7e-9f8g11h3j8k6l-8m-4n9p-5r-9s3t5u-5v-8w2x7z-7B-6E3G-4H5J-5
    vijf* 7 b-3c-5d-10e-5g8h2i-2j9k3l-10m9q-5r-8t7u-5w3x6y8z-10A-5B-7C-5F-5G4I5J-8K4L8
    vijfe* 0 p10
    vijfen* 0 p10
    vijft* 0 c-6e6f-9k-4m13n-5t-9v8y11E-4F-4H-4I5L10
    vijfti* 0 c-6e6f-9k-4m13n-5t-9v8y11E-4F-4H-4I5L10
    vijftien -6 v11I10L9
    vijftiende 0 e9
    vijftig -4 e-7f-6y6
    vill* 0 x11A7
    villa* 0 x11A7
    villag* 0 x11A7
    village 0 x11A7
    vind -10 d8G8
    vind* -31 a-5b5c-11d15e5f-8g5h-4i-10j-6m-4p-5r-4s-7u9v-10w11x-6z-6A17B-3C-3D-3E8H-3I-4J-7K-4
    vind* 0 L-3
    vinde* -7 n6v-6w8x5
    vinden -7 n6v-6w8x5
    vinden* -7 n6v-6w8x5
    vindt -8 a-4b8c-6d4i-7r-6s-5u10w6x-7A17E6G5
    vindt* -8 a-4b8c-6d4i-7r-6s-5u10w6x-7A17E6G5
    ving* 5 b10l9E7
    vinge* 5 b10l9E7
    vinger 16 l8
    vinger* 5 b10l9E7
    vingers 0 E11
    viru* 0 z12
    virus* 0 z12
    visi* -5 l7q7t9w13
    visit* -5 l7q7t9w13
    visito* 0 w18
    viss* -12
    visse* -12
    vissen -10
    vissen* -7
    vlie* 8 C9
    vlieg* 5 C9
    vliege* -6
    vloe* 0 x11I13
    vloer 0 x11
    vloer* 0 x11
    vlot* -9
    vlug 12
    vlug* 9
    voel 11 v7F15L9
    voel* 15 c-6v5F15L9
    voet* -6 a-6f6l5r9t9v-6x8
    voetb* -14 x10
    voetba* -14 x10
    voete* 0 r11
    voeten 0 r11
    voeten* 0 r11
    voge* 0 a11l8
    vogel* 0 a11l8
    voic* 8 w9C8
    voice 7
    voice* 8 w9C8
    vol 8 f10i-4j6k-4l17n-8p-4q6r19t-4v17w6E-4F4J5
    volg* 4 a-6c4e15g-6j6k-4m4o4p-5s-6u-3v-5x-8z3B6C-4D14E4F-8G4H-3I-6L-4
    volge* 4 a-5c6d-4e10g-5n-3o7p-4s-6v-5x-7D13E-3F-6G6I-5L-4
    volgen* 11 a-4c6d-3e10g-5n-3o8p-4s-6v-5x-4z3D13E-3F-7G6I-5
    volgende 5 c-5e6m-4o6r-5t4G8
    volgens 0 c9A7
    volk* -8
    voll* 0 w13x10
    volle 0 w16
    volle* 0 w13x10
    volu* 0 J14
    volun* 6 J14
    volunt* 6 J14
    volunteer 0 J14
    vond -9 b9c7u17F16I9J6
    vond* -11 b9c7u17F16I9J6
    voog* 0 v10
    voogd* 0 v10
    voor 5 a2b-3c23d3e-12f2g7h-5i9j11k4l-9n-8o9p12q-16r6s-3t-11u7v-10w2x-10y-12z-11A4B-5C-2D-5E-5
    voor 0 F-15G-6H6I-10J4K1L10
    voor* 16 a-6b-5c15d-5e-7f3g-4h-1i8j6k1l-10m7n-10o6p5q-15s5t-11u10v-13w2x-3y-17z8A3B-2C22D-17
    voor* 0 E-3F-16G-11I-3J-5K-2L3
    voora* -11 n10
    vooraf 0 n11
    vooraf* 0 n11
    vooral -7
    vooral* -7
    voorb* 8 a-5l-5o7q8s7t4u5z-4B6I6
    voorbe* 0 o8s6t5u6I7
    voorbeeld 0 o8s6t5u6I7
    voorbi* 8 q11
    voorbij 12 q11
    voord* 12 b4e6t8x9E5F9
    voorda* 5 e7F7
    voordat 5 e7F7
    voorde* 0 t12
    voordeur 8 t12
    voorg* 0 l8z14
    voorge* 0 z15
    voorgedaan -11
    voorgeschoten 0 z15
    voorl* 9 r-5s-7z5B-6C49I-5
    voorle* 4 s-7B-5C49I-4
    voorlezen 0 d-6C33
    voorm* 5 m8B11
    voorma* 5 m8B11
    voorman 5 m8B11
    voorw* 0 s15
    voorwe* 0 s15
    voorwerp 0 s15
    voorz* 0 r12
    vori* 0 a-5b-5e-6g5i7j-5l-7n13r5s-4t9v-5x-4B-3D7F6K8
    vorig -13 t8
    vorig* 0 a-5b-5e-6g5i7j-5l-7n13r5s-4t9v-5x-4B-3D7F6K8
    vorige 12 b-5e-5g7i7j-4l-7n9D7F4K9
    vorige* 12 b-5e-5g7i7j-4l-7n9D7F4K9
    vote* 0 u29
    vouw* 0 p11
    vr 19 a10i6l-6t-6v-7w4y11C6F-5
    vraa* 20 a-10b-2d5e-8f7g-6h4i-4j-10k9l2m4o6p-2q5r-2s7t-5w2x-6y-7D-3E3F2G-3H-3I2J7K4L-8
    vraag 7 a-6b-3c7d4f8g-4h7i-7j-3k8m-4n-8q7t-7u8v4x-8y-6z-5B10E7G-3I9J7K3
    vraag* 20 a-10b-2d5e-8f7g-6h4i-4j-10k9l2m4o6p-2q5r-2s7t-5w2x-6y-7D-3E3F2G-3H-3I2J7K4L-8
    vraagt 14 a-4c-7e-9f-2g-3h-3i3j-7m7n8o4q-2s11t2u-8v-4z5A-2D-4E-4H-4I-8L-5
    vraagt* 14 a-4c-7e-9f-2g-3h-3i3j-7m7n8o4q-2s11t2u-8v-4z5A-2D-4E-4H-4I-8L-5
    vrac* 0 d7
    vrach* 0 d7
    vracht* 0 d7
    vrag* 3 c4d-4f-6g-5h4i4j4k-4m-3n19o8r10t-7u3w-6x-6z-4A-6B-5C-3D7E4F-6G-3H-3J9K-3L5
    vrage* 3 c4d-4f-6g-5h4i4j4k-4m-3n19o8r10t-7u3w-6x-6z-4A-6B-5C-3D7E4F-6G-3H-3J9K-3L5
    vragen 0 c7d-4f-6g-5h4i4j5k-4m-3n6o9r11t-4u3w-5x-6z-4A-6B-5C-3D8E3F-5H-3J9K-3L5
    vragen* 3 c4d-4f-6g-5h4i4j4k-4m-3n19o8r10t-7u3w-6x-6z-4A-6B-5C-3D7E4F-6G-3H-3J9K-3L5
    vree* 8 g6u14z8
    vreem* 0 g6u14v6z8
    vreemd* 0 g6u14v6z8
    vreemde 0 z9
    vrie* 10 d-6f-5g-6h-4i16j-4k-5l-3m-6o-7p8r6u-7v-7w16x20y-7z14A-6B-4C-5D5E-7F-10G4H-3I4J-4K-4
    vrien* 0 d-5f-4g-5h-3i18j-4k-5m-6o-6p9t-3u-6v-6w5x20y-6z15A-5B-4C-5D5E-6F-9G4H-3I4J-4K-5
    vriend 6 i10I7
    vriend* 0 d-5f-4g-5h-3i18j-4k-5m-6o-6p9t-3u-6v-6w5x20y-6z15A-5B-4C-5D5E-6F-9G4H-3I4J-4K-5
    vrienden 6 a-5x14z9D6L5
    vriendin -13 x8
    vriendinnen 0 a11q12w12
    vrij -4 d7g9w13
    vrij* -4 a-11b-6c-16d3e-5f-9g3h7j-5l3n-5q5r-9s-4t-7u10v15w4x12y-7z7A-4B-9C-7D-7G9I-4J16K20L-4
    vrijd* 0 c-4h4p4u-6x5D-4G5K12L4
    vrijda* 0 c-4h4p4u-6x5D-4G5K12L4
    vrijdag 0 h4i5p6u-5v5G5K9
    vrije 0 d-6h5l8m6u5v-5w-5x4z13E4F7G8J-6K16
    vrije* 0 d-6h5l8m6u5v-5w-5x4z13E4F7G8J-6K16
    vrijw* 0 a-7u6v7x7J20
    vrijwi* 0 v7x7J13
    vrijwilligerswerk 0 v8x8
    vroe* 5 a4b-6c9d2e-5f-9h16i-12l4m17n6o5p-4q5r-13s3t-5u-3v-13w-7y3z-4A2B3D-12E2F-3H-5I-8J6K-6
    vroe* 0 L-6
    vroeg 0 c5h5j-4k-3l-5n10o7p-3r-6s7t3u-5y-6z3E6J7
    vroeg* 3 a4b-6c10d3e-5f-8h16i-11l4m4n7o5p-4q5r-13s3t-4u-2v-12w-7y3z-4A3B3D-12E3F-3H-5I-8J6K-5
    vroeg* 0 L-6
    vroege 0 g12
    vroege* 0 a5b-6c5d5e-3f-9g4h11i-9j6k2l9m7n-4q5r-6s-4t-8u3v-12w-8y9z-7B6D-9E-3H-4I-6K-6L-2
    vroegen 7 h20
    vroeger 3 a6b-5d6e-3f-6g-6h-9i-6j8k-3l11m10q6r-6t-6v-7w-8x2y11z-5A4B10D-8F4H-3I-5K-4
    vrou* -5 b8c4d-7e-6f-2g-8i10j-7k-4l-5m-5n18o12p-5q4r-6s-6t-8v7w-3x3y11z-6A-7B11C-5D-5E3F-5G-5
    vrou* 0 H-5I-3J-5L-8
    vrouw -16 b10c8d-4e-4g-5i13j-7k-3l-4m-3o14p-3r-6s-3t-5v11w4x-5y-10z-5A-6B14C-4D-4E3G-3H-3I-3
    vrouw 0 J-3L-4
    vrouw* -5 b8c4d-7e-6f-2g-8i10j-7k-4l-5m-5n18o12p-5q4r-6s-6t-8v7w-3x3y11z-6A-7B11C-5D-5E3F-5G-5
    vrouw* 0 H-5I-3J-5L-8
    vrouwe* 11 c-4n17q5w-6x8y21F-7
    vrouwen 0 n-7q7w-6x9y17E5
    vuil* 0 k7
    vuiln* 8
    vuilni* 8
    vul 0 a27B12J16
    vult 0 a15c15
    vult* 0 a15c15
    vut 0 a25
    vuur* -12
    vwo -14
    w 5 e-4f9j-6q-4r-6w-4y7F4K8
    waar 28 a7b3c3d2e3f-9g-5h-6i8j3k-1m2o-3p6q-6r9s1t9v-8w-13x8y2z1A13B-5C-10D-15E2F-6G-6H14I7J-2
    waar 0 K-4L8
    waar* 29 a11b4c8d-4g2h6j-8k-9l1m8n12o-6q-15r-2s-7t7u6v-7w-10y-7z-6A1B-8C-9D-17E-12F-2G2H6I7J-2
    waar* 0 K-13L11
    waard* -8
    waarm* 0 a6g6l6s-6G9
    waarme* 0 a6g6l6s-6G9
    waarmee 0 a6g6l6s-6G9
    waaro* 4 a-5c7e-4h11j-3l-4m5n7o-6q-3r-4t-6u11v-9y-4A-4E-9G-3L8
    waarom 0 a-4h12m6n7o-5t-5u10v-8w-5x-5A-4E-6F7J4L8
    waarom* 0 a-4h12m6n7o-5t-5u10v-8w-5x-5A-4E-6F7J4L8
    waarv* 6 b6e5f8k-5v7z-5C6F6
    waarvo* 0 b7f8v9C6F7
    waarvoor 0 b7f8v9C6F7
    wabl* 0 E16
    wabli* 0 E16
    wablie* 0 E16
    wablief 0 E16
    wach* 13 a7b5c14d-7e-9f-3g19h-3i-6j-8l-11m-3p5r-7s-6t4u8v-5x-5y-8z19A-8C-4E-9F-10G-5H-2I-6J3
    wach* 0 K-4
    wacht -7 g8t9
    wacht* 13 a7b5c14d-7e-9f-3g19h-3i-6j-8l-11m-3p5r-7s-6t4u8v-5x-5y-8z19A-8C-4E-9F-10G-5H-2I-6J3
    wacht* 0 K-4
    wachte* 4 a8n6p11J7
    wachten 0 a8n6p11J7
    wachtl* 0 g15
    wachtlijst 0 g15
    wachtt* 11
    wachtw* 11 c-9g-4j-6k5l-13r-4v-5z28
    wachtwoord 15 b6c-8k12l-5
    wachtwoorden 0 l-8z24
    wage 0 e12
    wage* 0 b13e20K10
    wagen* -8
    wages 10
    wages* 10
    wait 0 i9
    wait* 21 a8e-5g10i7n-4q7s5E8K5
    waiti* 7 g11
    waitin* 7 g11
    waiting 7 g11
    walk 0 j5q7r-5y16A12F-6
    walk* 17 a-6b-4c9d-4e9g-6i-5k-5n-7o-3p-4q19r-7s-3u4v-8x-4y37z-6A8B-3D-5H-3I-6J-3
    walke* 0 q11
    walked 0 q11
    walked* 0 q11
    walki* 6 y8
    walkin* 6 y8
    walking 6 y8
    walks 7 c7e10y8
    walks* 7 c7e10y8
    wall 6 a7B17
    wall* 0 a6e6B16G7
    wand* -13 y13
    wande* -11 y13
    wandel* -11 y13
    wandelen 0 y13
    wann* 0 y-5E7H6I5
    wanne* 0 y-5E7H6I5
    wannee* 0 y-5E7H6I5
    wanneer 0 y-5E7H6I5
    want 15 b-5c3d2f3g-9h-12i3j-3k6l-5m-7n8p13q4r3s-5t1u5v-3w-4x-10y4A3B3C-2E3F7G-2H6J-12K7L3
    want* 5 a-6b2c-6d2e-10f-3g-13h-8j-2k15l-8m-3n5o-5p18q6r-2s-9t3u-1v-11w-8x-5z4A9C-2D7E11F1H4J-9
    want* 0 K2L2
    wante* -9
    wanted -9
    wanted* -9
    wants 0 a-4b7c-6e-5h4k4o-5p7r-4u-5v-7x5y-4A6D8E6F-5K-4
    wants* 0 a-4b7c-6e-5h4k4o-5p7r-4u-5v-7x5y-4A6D8E6F-5K-4
    ware* 11 b-4e-4h7o7p8t-5u-5v-4w8y-5A4D7I4K10
    wareh* 0 p10K10
    wareho* 0 p10K10
    warehouse 0 p10K10
    waren 4 h7t-4w9D7I6
    waren* 4 h7t-4w9D7I6
    warm -6 c12e13f5t18A-6F-5H6L14
    warm* -6 c12e14t28v-5F-6H6L13
    was -36 a9b-8c-19d-3e-12f19g-12h10i-8j-17k-20l-3m14n8o-13q6r-5s9t-11u25v4w22x-6z5A3B-3C-18D10
    was 0 E6F-7G-6H-17J10K-6L-11
    wash 12
    wash* 14 p7s8t9w8
    wasm* 17 e20p5H6
    wasma* 17 e20p5H6
    wasmac* 14 e20p6
    wasmachine 14 e20p6
    wass* -7 t12
    wasse* -7 t12
    wassen -13
    wassen* -15
    wasser* 8
    wat 50 a-3c1d14e20f2g-23h-8j-4k-15l-13m8n18o-11p8q-18r24s-1t8u6v18w-4x-22y28z-2A9B-1C-14D7E-8
    wat 0 F-15G17H-9J8K-13L5
    watc* 16 a8e5g15x6z6
    watch -7
    watch* 16 a8e5g15x6z6
    watche* 15 a9g13
    watched 10 a9
    watches 0 g14
    wate* 0 a-3b-5c4e-5f6i5j-3l-7m-3o4p-4r11s-6t13u17v11w-5x-6y-5z-3A5B-3D5E-5F-6I-4
    water 0 c-7f8l-5o4q4r10s-4t16u7w-4x-5E-4F-4
    water* 0 a-3b-5c4e-5f6i5j-3l-7m-3o4p-4r11s-6t13u17v11w-5x-6y-5z-3A5B-3D5E-5F-6I-4
    waters* -8 c11u19
    waterschap 0 u15
    wave 0 H8
    wave* -8 H8
    way 6 s8B10F12I6
    wc 15 f-4q7t14v4w8A8H5I-4
    we -29 b-5c8e37f-18g-14h-3i15k-3l-6m-11o-15p5r3t16u-10v-14w7x9y-19z-11A5D-10E-20F4G-5H-12I2J-8
    we 0 K5L60
    we'd 0 L8
    we'd* 0 L8
    we'v* -5 j13A7
    we've -5 j13A7
    we've* -5 j13A7
    webs* 0 i8
    wedd* 0 e12q8x8
    weddi* 0 e12q8x8
    weddin* 0 e12q8x8
    wedding 0 e12q8x8
    weeg* 7 f9i8y12
    week -5 a8b-9e3f-6g10h10j11l-5m16p17q11s8t-7u9v-9x5z3A-5B3C-4D5E6F6G-4J-3K4
    week* 0 a14b-9c2d-4e18f-12g5h7i-8j6k-4l-10m11n-4o-8p12q4r-7s15t-14u6v-14w13x5y-4z-2A10D15E7F2
    week* 0 G-8H11I6J-5L11
    weeke* 0 e10f-5i-5q-11r-4s10t-5u-6w8z-4A18C7D12E-4F-5I8K-4L11
    weeken* 0 e10f-5i-5q-11r-4s10t-5u-6w8z-4A18C7D12E-4F-5I8K-4L11
    weekend 0 e14q-8u-4w-6x4A22C8D7I10
    weekends 0 w14
    weeks 7 a10e6H13
    weeks* 7 a10e6H13
    weer 9 a27b-12c-4d2e-2f-4g-5h-4i-6j-3k-3l4m2n8p12q2r7s6u-12v-5x-4z-11B-8C-10F-6H7I7J-8K-4L-3
    weer* 4 a26b-12c-4d2e-3f-4g-5h-4i-6j-3k-3l4m2n8p12q2r7s6u-12v-5w2x-4z-11B-8C-10F-6H7I7J-8K-5
    weer* 0 L-3
    weet -9 a-5b4c5f7g5h-2j-12k2l-2m-13n-3p4q-8r8s-2u6v-3w-10x8y-5z-4B10C3D6E-3G16H-8I4K-5L-9
    weet* -9 a-5b4c5f7g5h-2j-12k2l-2m-13n-3p4q-8r8s-2u6v-3w-10x8y-5z-4B10C3D6E-3G16H-8I4K-5L-9
    weg 7 a-16b-15c-8d6e-9f4g9i-7j-5k-3l14m3n4o-4q11r6s-3t16v13w4x-3y-5A-5C2D2F-10G2I-4J-5K-7L-6
    wegg* 6 q6A5E6
    wegge* 7 q6A6E6
    weig* 0 y12
    weigh* 0 y12
    weight 0 y12
    weight* 0 y12
    wein* -8 G8
    weini* -8 G8
    weinig -8 G8
    weinig* -8 G8
    weke* 0 a3e-4f-5h-3i-3j5m4n-3o-6p10q8s-4t10u-5v4w-4x-4y-4z-3C-7D-6E-3F5G4J5K8L-4
    weken 0 a3e-4f-5h-3i-3j5m4n-3o-6p10q8s-4t10u-5v4w-4x-4y-4z-3C-7D-6E-3F5G4J5K8L-4
    weken* 0 a3e-4f-5h-3i-3j5m4n-3o-6p10q8s-4t10u-5v4w-4x-4y-4z-3C-7D-6E-3F5G4J5K8L-4
    wekk* -6 A11
    wekke* -6 A11
    wekker -6
    wekker* -6 A11
    wel -30 a-3b-10c2d16f-4g-5h-5i-9j-7k-2m-10n10o-8p-12q19r2s-8t-7u-4v-7w12x5y15z17A-4B16C18D-18
    wel 0 E-7F4G12H5I11J4K18L-4
    wele* -9 a-6e-7f3g-5h4i4j-6k-3l3n-11o5p-3q-5s-5t7v-3x4y-5z6A9D-4F-7J-3K-3L-4
    welee* -9 a-6e-7f3g-5h4i4j-6k-3l3n-11o5p-3q-5s-5t7v-3x4y-5z6A9D-4F-7J-3K-3L-4
    weleen* -9 a-6e-7f3g-5h4i4j-6k-3l3n-11o5p-3q-5s-5t7v-3x4y-5z6A9D-4F-7J-3K-3L-4
    weleens -9 a-6e-7f3g-5h4i4j-6k-3l3n-11o5p-3q-5s-5t7v-3x4y-5z6A9D-4F-7J-3K-3L-4
    welk 0 s8
    welk* 13 a-4c-6d-8h-4j5l3n-8o7p-6r6s4t-7w-5x-6z-5C8D-7F-8G8H-3I-7J-4K-6L-4
    welke 10 a-4c-7d-7j6l4n-8p-5r7s-4t-5w-4x-4z-6A-5C6D-4F-7G10I-5K-5
    welke* 10 a-4c-7d-7j6l4n-8p-5r7s-4t-5w-4x-4z-6A-5C6D-4F-7G10I-5K-5
    well -13 s16t-6v6F13
    well* -9 s16t-6v6F13
    wens 0 t13w12C18E10
    wens* 0 a12t10v-6w9y5C18E7
    went 0 a-7e7u9v-7F-4G6
    went* 0 a-7e7u9v-7F-4G6
    werd 0 u10z7F8J6
    werd* -5 m10u10z7F8J6
    were 0 m8u11
    were* 0 m8u10
    werk -8 a-4b-12c-17e5f5g4h5i-5j-3k4l7m3o3p19q-8r-2s-13v-3w-10z7A-3B3C10E18F8G-4H-13K12L-8
    werk* -13 a-8b-8c-14d-3f6g7i-4j-5k-7l5m-7n-10p12q-15r-9s17t-2u8v-17w-18x-9y-7z-6A-2B-2C-2D-17
    werk* 0 E18F-6G-8H-8I-12J14K24L-11
    werke* -4 c8i-7p9B5J10K-6
    werken 0 c8i-7p9B5J10K-6
    werken* -4 c8i-7p9B5J10K-6
    werks* 8 j7s15D-7H9K6
    werkst* 7 j7s15D-6H9
    werkstuk 0 j7s19
    werkt -12 a-4b6f5g3h-5i13j-6k-6m-4n-4r-4s4t6u12x-4z-6A-5B-4C-4D-6E-4F-6I-7
    werkt* -17 a-5b5f4h-6i12j-6k-6m-4n-5p-9r-5s4t7u10x-5z-6B-6C-5D-6F-8H-3I-8J-4K8
    werkw* 0 E12
    werkwo* 0 E12
    west* 0 d13
    weste* 0 d13
    wester* 0 d13
    wete* -2 a-8b-8c9d-2e-6f-11g-3i-4j-7k9l-12m6n2o5p4q-6r9t3u9v-9w-7x-10y-11z17C-8D6E-10F-6G-4I-6
    wete* 0 J5K17
    weten -2 a-8b-8c9d-2e-6f-11g-3i-4j-7k9l-12m6n2o5p4q-6r9t3u9v-9w-7x-10y-11z17C-8D6E-10F-6G-4I-6
    weten 0 J5K17
    weten* -2 a-8b-8c9d-2e-6f-11g-3i-4j-7k9l-12m6n2o5p4q-6r9t3u9v-9w-7x-10y-11z17C-8D6E-10F-6G-4
    weten* 0 I-6J5K17
    what 17 a3b-9d5e4f7g-8h-4i3j10k-13m3o-3p5q2r7s-3t7u9v2x-3y3z5A-2B-2D2E-3G7H-6I-5J11K-3L1
    what'* 8 b4c-4d3f-8g-4h4i-6j-5k4l-8m-4n-5p-5q-5s5t-3w-3x-5y7z9A4B-5C4D-3E-5G6J-3K10
    what's 8 b4c-4d3f-8g-4h4i-6j-5k4l-8m-4n-5p-5q-5s5t-3w-3x-5y7z9A4B-5C4D-3E-5G6J-3K10
    what's* 8 b4c-4d3f-8g-4h4i-6j-5k4l-8m-4n-5p-5q-5s5t-3w-3x-5y7z9A4B-5C4D-3E-5G6J-3K10
    what* 32 a9b-6c-8d8e3f-1g-14h-1i-3j4k-11l1n-4o-2p-1q-4r12s1t1u9v5w-5x-8y11z13A2B-8C3D-2E-9F-2
    what* 0 G12H-7J6K5
    whate* 9
    whatev* 9
    when 10 a-10c-7e-9f-3g15h3i2k-4l-2n8o9p-10s-7u-5x2y-9z6A-8B11E12F-3H7K7
    when* 10 a-10c-7e-9f-3g15h3i2k-4l-2n8o9p-10s-7u-5x2y-9z6A-8B11E12F-3H7K7
    wher* 15 a-6b3c-7e11f-5g-4i-7k-7l7o4p-9q-3r3s3t11u2v7x-3z-7A-5B-7C-2D-7E-4G-2H11I-8J-5K-6L6
    where 13 a-5b3c-7e12f-5g-4i-7k-7o4p-9q-3r3s3t12u2v4x-3z-7A-5B-7C-2D-7E-4H11I-8J-5K-6L6
    where* 15 a-6b3c-7e11f-5g-4i-7k-7l7o4p-9q-3r3s3t11u2v7x-3z-7A-5B-7C-2D-7E-4G-2H11I-8J-5K-6L6
    whic* 17 b8c9d5e-5i-5k-4m-3n-5o4r12s6v-5w-4z-8F-4G12I-5J-4K-3
    which 9 a-3b9c10d5e-5f-4i-4k-4n-5o4r10s6v-5z-7G9I-4
    which* 17 b8c9d5e-5i-5k-4m-3n-5o4r12s6v-5w-4z-8F-4G12I-5J-4K-3
    whil* 6 d9g5w6A11
    while 6 d9g5w6A11
    while* 6 d9g5w6A11
    whis* -8
    whit* 0 h9r6
    white 0 h9
    white* 0 h9
    who 9 a-9b16e-16f-15g11i8l12m17n5o-3p8q-15r7s12t-7u9v-2w24x9y-14A-5C-2D-5E-12F10G3H-4I-17K-10
    who 0 L-13
    who'* 8 h6i7k10p7q6z5A6K6
    who'd 0 k7p8A7
    who'd* 0 k7p8A7
    who's 0 i9
    who's* 0 i9
    whol* 0 d5e-4h7i6p9u6v-5w5x4F4
    whole 0 d5e-4h7i6p9u6v-5w5x4F4
    whole* 0 d5e-4h7i6p9u6v-5w5x4F4
    why -10 i9L14
    wie 9 a-4b12c-18d-13e-13f-16g11h9i11j2k-10m6n-4o-10p-9r-2s-3t24u9v6w12x32y-17z-4A10B-15C-20
    wie 0 D-16E-4F-7G-2H-13I-18L-15
    wiel* -8
    wife -26 v11B9E6
    wife* -27 v9B9E6
    wifi 4 j24k-10l-15z-4I13L6
    wifi* 4 j24k-10l-15z-4I13L6
    wij -20 a-16b-8c10d-7e15f3i-10j-3k2l-10o-2q-9r-10s-5t14u-5v-14w-14x27y-17z-9A8B-9C-7D12F-10
    wij 0 G-10J3K-9L37
    wijk 7 q-5r-5v10w-5x21y-5A20I6
    wijk* 4 a-6c-6e-4g6i-4l-4n-4o-5q-6r15t-6u16v5w-8x19y-8A19D-4E-7F-5I5
    wijkt* 0 u16
    wijkte* 0 u16
    wijkteam 0 u16
    wijkv* 0 r13
    wijkve* 0 r13
    wijkverpleging 0 r13
    wijs 18 n7E15
    wijs* 25 b5l-5n12E15L5
    wijst 8
    wijst* 8
    wijz* 0 f9
    wijze* 0 f10
    wil 39 a13b10c-19d-9e7f-12g-2h-2i11j-14k-4l-15m-14n-8o-10p4q-6r-9s-34t3u-6v-7w7y8z-5A22B-8C10
    wil 0 D-2E8F-5G5H-24I3J-6L-9
    wild* -11 c-6j-6k10l9v6z5G6I5
    wilde -11 c-6j-6k11l10v-5z5G7
    wilde* -13 c-6j-6k10l9v6z5G6I5
    will -7 t10J9
    will* -10 a5b3c-7d5e7f-3g-3h-2i3k-8o-5p-5r-16s-4t9w2x5A3B3C-2D3E-2F-2G7I-2J11K-3
    wille* -4 a6b2c-8d5e8f-3g-2k-6m3n2o-4p-6q2r-15s-4v5w2x6A4B5D3G-2H2J2K-2
    willen -3 a6b2c-8d5e8f-3g-2k-6m3n2o-4p-6q2r-15s-4v6w3x7A4B-1D3G-1H2J2K-2
    willen* -3 a6b2c-8d5e8f-3g-2k-6m3n2o-4p-6q2r-15s-4v6w3x7A4B-1D3G-1H2J2K-2
    wilt 7 a-9b6c3e13i-3j-4m4o9p-7q-7r-4s5t6u4v-5w-6x-5y3z-6A-7C14D-8G-6H-5K3
    wilt* 7 a-9b6c3e13i-3j-4m4o9p-7q-7r-4s5t6u4v-5w-6x-5y3z-6A-7C14D-8G-6H-5K3
    wim -11
    wind -16
    wind* -13 f6g-4q9v5w7A18
    windo* 0 e5f7v6w7F5
    window 4 e6v7
    window* 0 e5f7v6w7F5
    wink* 0 a-6c13n-6p8t4v-5A-4E8F-5J9K-4
    winke* 0 a-6c11p9r5t5v-5y4A-4E8F-4J9K-4
    winkel 0 a-4c12i-6r6t-4v-4y5E9J10
    winkel* 0 a-6c11p9r5t5v-5y4A-4E8F-4J9K-4
    wint* -5 c17e6q6t11u5w-6D-5F6L7
    winte* -11 c18e6q6t12u5v-6w-5F6L8
    winter -6 q7t12u6F8L8
    winter* -11 c18e6q6t12u5v-6w-5F6L8
    winters 0 c12
    wish 0 w12
    wish* -6 w12
    wisk* 0 s14
    wisku* 0 s14
    wiskun* 0 s14
    wiskunde 0 s14
    wiss* 0 f12
    wisse* 0 f12
    wissel* 0 f12
    wist -6 c6f-6h9i7n-6q-4r7t-6x-4y-4z5A-6D5F8I-5K-5
    wist* 0 c7f-6h9i7k-4n-6q-4r7t-6u5x-4y-5z5A-6D5F8I-6K-5
    wit 8 l8o10r9y-6
    with -1 a-4b-17c-9d-4e3f-4h5i5j-13k11l6m-6n10o-3p-3q-13r-5s13t-1u-2v10x-8y6z-17A-2B-10C11F-9
    with 0 G-10H6I14J-3K-12L-4
    with* 7 a-9b-11c-11d-7e-2g-2h2j-15k13l3m-2n8o-5p-6q-6r-6s10t6u-2v6w-4x-3y3z-20A-5B-12C10D4E4
    with* 0 F-12G-7H4I16J7K-9L-2
    witho* 7 a-4b7e-4q7t6v-5x5E4J9
    withou* 7 a-4b7e-4q7t6v-5x5E4J9
    without 7 a-4b7e-4q7t6v-5x5E4J9
    witt* 5 r9u6y11
    witte 5 r9u6y11
    witte* 5 r9u6y11
    wk 0 p6
    wld 0 w9D10
    wmo 0 r10
    wo -7
    woen* 7 a12f-5g8j5y10I5
    woens* 7 a12f-5g8j5y10I5
    woensd* 6 a12f-5g8j5y10A-5I5
    woensdag 5 g11j7y5I6
    woma* 0 n10
    woman 0 n10
    woman* 0 n10
    wome* -8 y15
    women -8 y15
    women* -8 y15
    won'* 8 i6I13
    won't 8 i6I13
    won't* 8 i6I13
    wond* 0 r14
    wone* 0 t14u5x7H7L-4
    wonen 0 t14u5x7H7L-4
    wonen* 0 t14u5x7H7L-4
    woni* -7 b-5c-10k5l9o-5t9u12v-10E5
    wonin* -7 b-5c-10k5l9o-5t9u12v-10E5
    woning 0 j7k7l8u6v-7z6E6
    woning* -7 b-5c-10k5l9o-5t9u12v-10E5
    woningbouw -5 t7
    woon 0 t16A8
    woon* -13 a-8e-5f-3g9i-5k-4l-6m-4n4o-5p-5q5r-7s-4t34u-10w5y-7z-4A9B-4C-4D8E6F-10I-9K-5L-7
    woont -10 a-5b-4g8i-4l-4m-3n6o-3p-5q4r-5t13u-6y-5D9E5F-6I-5K-4L-4
    woont* -10 a-5b-4g8i-4l-4m-3n6o-3p-5q4r-5t13u-6y-5D9E5F-6I-5K-4L-4
    woor* 20 a-5b-4c-4d5e-6f-8g-5h-4i-5j-5k-5n33p-4q-4s9t-8u-7v10w-6y-4z-4B7C4D3E20F-8G-6I-7J-4K5
    woor* 0 L-4
    woord -8 l5n25v-7x5A5C4E7K7
    woord* 20 a-5b-4c-4d5e-6f-8g-5h-4i-5j-5k-5n33p-4q-4s9t-8u-7v10w-6y-4z-4B7C4D3E20F-8G-6I-7J-4K5
    woord* 0 L-4
    woorde* 16 d5f-6g-3j-4n10s4u-4v19x-4y-4A-3B8C-4D6E18F-5G-5I-7
    woorden 18 d-4f-5n12o-6s5v15B10C-4D8E12I-4
    woordj* 9 s8
    woordjes 8 s8
    word 11 i-4n10v5B9E6G5
    word* 14 a9b-8c-4d5e-6f6g-4h8j-3k-10l4m-3n14p-10q-10t-7u-16v3w-2x-5y-3z-9A-5B4C6E7F8G15H5J-7
    worde* -8 b-5d16e-4f8h-3l-4n-4p-3r-5t-3u-5w6A-6B-8C-4F6G11I4
    worden -8 b-5d16e-4f8h-3l-4n-4p-3r-5t-3u-5w6A-6B-8C-4F6G11I4
    worden* -8 b-5d16e-4f8h-3l-4n-4p-3r-5t-3u-5w6A-6B-8C-4F6G11I4
    words 5 h12n9s6v11C10D7
    words* 5 h12n9s6v11C10D7
    wordt 5 a11d-7h-4i4k-4l6m-3p-5q-4r4u-5v-9w-4A5B4D-5E4F7H10
    wordt* 5 a11d-7h-4i4k-4l6m-3p-5q-4r4u-5v-9w-4A5B4D-5E4F7H10
    work -6 b-11c-3e-7f4g4i4j9l10m-4n-7o-7p9q-6r-6s4t6u4v-8w-9x-6y-8z-7A-4B-4C5D-4E-4F4G3I-9J5K13
    work 0 L-4
    work* -17 a5b7c7d-5e-7g9j3l16m-5n-9o-10p6q-3r-9s14t8u10v-7w-6x-9y-11z-11A-6B-5C4D-6E-6I-12J7K8
    work* 0 L-3
    works -11 b8l7u7
    works* -4 b18l6s11u7
    worksh* 0 b10
    worr* -8
    wou -19
    woul* 6 b13c-4e4f-3g2h-4i-5k-2m5n2o-4q6t-2u-5v-5w3x2y5z2B-7E5G-3I-2J-5K-5L-3
    would 7 b4c-2e6f-7g3h-4i-5m5n2o-6q7u-4v-6w4x3y2z3B-7E6F3G-2H2J-4K-4L-3
    would* 6 b13c-4e4f-3g2h-4i-5k-2m5n2o-4q6t-2u-5v-5w3x2y5z2B-7E5G-3I-2J-5K-5L-3
    wouldn't 0 b9
    wouldn* 0 b9
    woz 0 v16
    writ* 0 a-3b-4c-6d-3e-5f-3g-3j5l-6m-3n9o9p-6u-7v16x-4y-5z6A5B22D3F-4G-4I-4K-6
    write 0 n7v13z6B24
    write* 0 i-5j5n12r-5v11z5A8B23
    writi* 0 i8o10
    writin* 0 i8o10
    writing 0 i8o10
    wron* 8 b12h8x-5A7
    wrong 8 b12h8x-5A7
    wrong* 8 b12h8x-5A7
    wrot* 0 n9v9K7
    wrote 0 n9v9K7
    wrote* 0 n9v9K7
    x -9
    year -10 a-5b4e-4m4p9t-5C6D-5G8I8
    year* -15 a-5d-8e-9g-4h7i13j-5k-5l-6m15n-5o4p6q-4r-7t-8u8v-8x8y-4z-6A4B4C8D-7E-3F-9G5I5J7
    years -5 b-5d-4e-5h10i9l-3m11n-3v-5x11y-4A5B7F-6J5K4L-3
    years* -5 b-5d-4e-5h10i9l-3m11n-3v-5x11y-4A5B7F-6J5K4L-3
    yes -47 b16c13i22l-5n6u18E-5F-6
    yest* 0 y14
    yeste* 0 y14
    yester* 0 y14
    yesterday 0 y14
    yet 0 u15
    you -3 a-10b1c18d13e-5f-3g-9h8i4j2l-18m19n-16o-8p7r-1s-10t4u6v-3w6x7y-1z16A-5B-17C-13D-5E-3F-9
    you 0 G7H-6I-12J-10K-15L-14
    you'* 0 a6d13i5k-5n7p-5q4t-6u4v4w-8x-5z-5A-6E-6F-9I-4J6K-4L9
    you'd 0 a6f5i6j5u7w-5y6F-5J6
    you'd* 0 a6f5i6j5u7w-5y6F-5J6
    you'r* 0 d9n11
    you're 0 d9n11
    you're* 0 d9n11
    you'v* 0 q8
    you've 0 q8
    you've* 0 q8
    youn* -11 C10
    young* -11 C10
    younge* -8
    your 0 a-6d2e-7f2g-3h-4i-3j-4k5l-6n-2o-2p8q3r-4s-3t-2v4w3x-5A2B6C-2D-5E-6F-5G9I-2K-12L8
    your* 0 a-6b-3c-4e-10g-5h-5i-6j-4k5l-7o-4p5r-8s8t-6u2x-6z-3B14C-6D8E-10F7G7H-2I3K-16L6
    yours* 0 c-6e-5f-7i-9s11u5B8C-4D13F12
    yourse* 0 e-5f-7i-8s12B6D13F13
    yourself 0 e-5f-7i-8s12B6D13F13
    yout* -9 L11
    youtu* -9
    youtub* -9
    youtube -9
    yr 12
    yrs 0 x18
    z'n -13 a-5d6u5x5A-5B10L9
    zaak -9 i14v11J9
    zaak* -9 i14v11J9
    zaal* -12
    zaan* -9
    zach* -6
    zacht -9
    zacht* -6
    zag 0 l8
    zak 13 a7q5u11v14y16C9
    zake* 0 k11
    zaken 0 k12
    zaken* 0 k12
    zakj* 0 r11
    zakje* 0 r11
    zakjes 0 r11
    zakjes* 0 r11
    zakk* 7
    zakke* 7
    zakken 7
    zakken* 7
    zal 16 c12r9
    zalf* 0 r15
    zand* 7 f9q9
    zat 23 a8b-7e-4f-6g-4i-5j-5k9l-10n-5o5s-4t-5u16w-6x6y-4A-5C-5F23J-4
    zate* -9 a6p10r5s9x17E-12
    zaten 0 s8
    zaten* 0 s8
    zater* -11 p12x12E-12
    zaterd* -11 p12x12E-12
    zaterdag -15 x13
    ze 15 a-23b-17c10d-22e-29f-17h25i16j-7k-1l-15m18n5o-7p1q1r-2s2t-8u-13v22w-2x13y-14z-2A-6B-10
    ze 0 C21D2E6F-29G-18H-15I26J23K-4L12
    zee -7 q20
    zeg 4 a-9b-6c-11d-6e15f5g-6j-6k-6m-5n37o-10p-6q-9r-14s9u4v-8x5y-13B13C3D3E4F-4G3H-5I7J-5L-4
    zegg* 8 a-8b-4c3d-7e2f-4g-3h9i-3j5k-3l7n11o-2q5r-3s2t-8u3v7w-5y-8A8D-3E3G6I3J3K4L-6
    zegge* 8 a-8b-4c3d-7e2f-4g-3h9i-3j5k-3l7n11o-2q5r-3s2t-8u3v7w-5y-8A8D-3E3G6I3J3K4L-6
    zeggen 6 a-8b-4c3d-7e2f-4g-3h9i-3j5k-2l7n11q5r-3s2t-8u4w-5y-8A9D-3E3G6I3J3K4L-6
    zeggen* 6 a-8b-4c3d-7e2f-4g-3h9i-3j5k-2l7n11q5r-3s2t-8u4w-5y-8A9D-3E3G6I3J3K4L-6
    zegt 24 a8b-11d-13e-19f-5g-13i-3j-4k-9l4m-5o6p-8q3r11s4u-2v-4w7x-6y-10z-8A-14B-7C7D-9E-3F8G4
    zegt 0 H-5I16J-3K13L-1
    zegt* 24 a8b-11d-13e-19f-5g-13i-3j-4k-9l4m-5o6p-8q3r11s4u-2v-4w7x-6y-10z-8A-14B-7C7D-9E-3F8G4
    zegt* 0 H-5I16J-3K13L-1
    zei 46 a-11b4c7d-10e-17f10g-6h16i17j-10l7m-6n32o6p-2q-4r2s-6t17u-5v-17w-3x-8y-8z-4A-13C-6D2E6
    zei 0 F-14H-4I-5J-4L-8
    zeid* 20 k9v6J9
    zeide* 20 k9v6J9
    zeiden 20 k9v6J9
    zeiden* 20 k9v6J9
    zeke* -13
    zeker -10
    zeker* -13
    zelf -15 a-6b3c-2d-12e5f-6g-3h-11i-8j-14k13l3m-3n8o-5p-9q-2r-4s15t-4u-6v4w2x-4y3z-12B6C10E3F6
    zelf 0 G-4H-9I4J-10K-8L12
    zelf* -23 a-9b12c-2d-9e9f-11g-6h-12i-13j-17k6l15m-4n5o-2p-11q-4r-6s12t-6u-4w-2x-6z-9A-3B10C7
    zelf* 0 D-3F3G-5H-7I9J-11K-9L10
    zelfs -7 b11
    zelfs* -8 b11k-7l12
    zenu* -8
    zenuw* -8
    zero 10
    zero* 11 m8
    zes 15 c10d-7f4g21h6i-7j3k-5l-8m13n-3q15r-5s-11u8w4y-9z-5A-5B-6C5D-5G-3H4J-5K6
    zest* 8 i6m7n-5t-7y7B8L6
    zesti* 8 i6m7n-5t-7y7B8L6
    zestie* 0 m7L7
    zestien 0 L7
    zestig 7
    zestig* 8 B10
    zet 21 a13b-9c-6d-7e26f-5g-4h8i-10j-4m3n-6o3p-7r-10s3t-10u-7v8w20y-7A8B6C11D-4F-10G-4H-3I6L-7
    zett* 14 c-6n8q-4y-4A10I-4J-4K8L6
    zette* 14 c-6n8q-4y-4A10I-4J-4K8L6
    zetten 17 c-5n8A11K8L6
    zetten* 17 c-5n8A11K8L6
    zeur* -11
    zeve* 10 a-7b-3d5f6g10h-6i-6n-5p4q-5s3t-5u-6w7x5B-4D-7F-8K7L3
    zeven 13 a-5b-3e-8f5g12h-5i-4n-4q-4r4s4u-5x6D-6E3F-6I-4J-3K4L5
    zeven* 10 a-7b-3d5f6g10h-6i-6n-5p4q-5s3t-5u-6w7x5B-4D-7F-8K7L3
    zevent* -5
    zich 0 b-5d-5e-4f-6i7j-5k-4l-6o-4p-5q6v12w-10y-5z6E-5I12J5K8
    zich* 5 a-6b-5d-6f-7g-3i6j-5k-4l-7n-4p-5q5s-5t6v10w-11z5E-5I12J5K7L-4
    zie -12 a13d-4e-3f8h-3i-3j-3k-3l15n-5p-4q21r-6s-7u5v-5w-8x10z8A-6C5D14E7F-8G-4I7K8L4
    ziek 0 e9r7v-6w7K23
    ziek* 4 b-5c6d-3e6f-4h-4k-4m6p-5q4r9s-4t-5u6v-10x-7y-12z8A-3B-4F-13G-4H-5I-5J-3K19L-4
    zieke* 7 c5o-5q6u8w-5x-5y-8z9F-8K-4
    zieken* 5 c5o-5q6u8w-5x-5y-8z9F-8K-4
    ziekenhuis 0 q6u11w-4x-5y-8z10F-8
    zien -4 a-6b10d-5e3f-6g-4h-4i-5j-5l9o-4r-5t-4u-5x13y-7A-4B-5C4D-4E-4H-3I13J14K-5
    zien* -4 a-6b10d-5e3f-6g-4h-4i-5j-5l9o-4r-5t-4u-5x13y-7A-4B-5C4D-4E-4H-3I13J14K-5
    ziet 0 a7b-5c4d-4f-3h5i-7j7k11l4m8n5o-4p11q-3r-5s-7t-7u-7v-11w15x-4y-6z14A11B14E-8H-3I-5K-3L-6
    ziet* 0 a7b-5c4d-4f-3h5i-7j7k11l4m8n5o-4p11q-3r-5s-7t-7u-7v-11w15x-4y-6z14A11B14E-8H-3I-5K-3
    ziet* 0 L-6
    zij 7 a-14b5c17d-14e-12f-6g-9h-9i-8j-8k10l9n-2o2p-10q10r-7s18t-7u10v11w13x-4y9z-11A-14B-16C11
    zij 0 D11F-27G-4H-11I-7K-4L-6
    zijn 8 a2b4c3d-5e-2f-4h-9i2j5k-6l-1m-11n-2p-4q-6s-4t-6u7v-2w5x4y-5z-12A-10C1D6E-12F3G5H-3I7J-6
    zijn 0 K11L8
    zijn* 4 a2b4c3d-5e-2f-4h-9i2j5k-6l-1m-11n-2p-4q-6s-4t-6u7v-2w5x4y-5z-12A-10C1D6E-12F3G5H-3I7
    zijn* 0 J-6K11L8
    zin 15 a22l9y9B5E17
    zing -9
    zing* -12 a9
    zinge* -6
    zingen -6
    zingen* -6
    zinn* 6 n8E20
    zinne* 6 n8E20
    zinnen 7 n8E14
    zinnen* 7 n8E14
    zit 8 a10b-17c3d5e-17f-9g7h6i4j-5k-8l-2m-15n28o11p22q18r6s15t-9u-13v15w-5x-7y18z-12A-26B-4C-2
    zit 0 D11E-3F4G12H23I4J13K-13L10
    zitt* 10 a10c-7d-6f-4g-6h2i-7j-3l8m-4o-3p-3q-6r4s9v-4w11x7y12z-3A-4B-5D-3F8H7I-7K-6L7
    zitte* 10 a10c-7d-6f-4g-6h2i-7j-3l8m-4o-3p-3q-6r4s9v-4w11x7y12z-3A-4B-5D-3F8H7I-7K-6L7
    zitten 10 a10c-7d-6f-4g-6h2i-7j-3l8m-4o-3p-3q-6r4s9v-4w11x7y12z-3A-5B-5D-3F9H7I-7K-6L7
    zitten* 10 a10c-7d-6f-4g-6h2i-7j-3l8m-4o-3p-3q-6r4s9v-4w11x7y12z-3A-4B-5D-3F8H7I-7K-6L7
    zn 7 b-5d5h6k9l-5o6t6w8D6G5
    zo -8 a20b8c-2d-3e-13f-16g-4h3i-13j-14k-9l-3m-5n-7o10p-8q3r-10t9u-5v-9w26x-4y14z4A-6B-11C10D14
    zo 0 E3F19G-5I19J-4K-5L-11
    zo'n 16 a6b13c3d4f-10g-3h14j-5k14l11o-10p-3r9s-11t-5u-5v6w-12x-10y-5z-8A9B-4C3D-5E-7F-14G-2H3
    zo'n 0 I-13J-4K-4L-2
    zo'n* 16 a6b13c3d4f-10g-3h14j-5k14l11o-10p-3r9s-11t-5u-5v6w-12x-10y-5z-8A9B-4C3D-5E-7F-14G-2H3
    zo'n* 0 I-13J-4K-4L-2
    zoal 0 y11B9E8
    zoal* 0 a4c-4d-5e-6h9l-5r-6u8v-6x-6y8B15E11
    zoals 0 h9r-5u10B6
    zoals* 0 h9r-5u10B6
    zoda* 10 l-5s7L5
    zodat 10 l-5s7L5
    zodat* 10 l-5s7L5
    zodr* 0 I9
    zodra 0 I9
    zodra* 0 I9
    zoek 8 a-4b-3c-6d-3g16h-5i-3l-4m-5o7p11s7u-6v-3x-4z-6A8C11D-3E12F-9G-5H3I-3J-4L-3
    zoek* 10 a-2b-3d6e-2g11h-3i-12j4k-2l11m-11n-8o5p13q-6r-10s6t13u-13v-13z-11A8B-6C2D-8E10F-9G-5
    zoek* 0 I-3J-5K-5
    zoeke* 0 c5l10A5L9
    zoeken 0 c5l10A5L9
    zoeken* 0 c5l10A5L9
    zoekt 0 a3d11e-4g-4i-6j7l4m-3n-5p4q-4r-8t9u-4v-6w5x3z-3A-5C-6G-3K-4L-6
    zoekt* 0 a3d11e-4g-4i-6j7l4m-3n-5p4q-4r-8t9u-4v-6w5x3z-3A-5C-6G-3K-4L-6
    zoge* 11 z13
    zogen* 11 z13
    zogena* 11 z13
    zogenaamd 11
    zoie* 13 b10n11s6x5z8D-6
    zoiet* 13 b10n11s6x5z8D-6
    zoiets 13 b10n11s6x5z8D-6
    zoiets* 13 b10n11s6x5z8D-6
    zold* -11
    zolde* -11
    zolder -11
    zolder* -11
    zoma* 8 K9
    zomaa* 8 K9
    zomaar 8 K9
    zomaar* 8 K9
    zome* 0 a-5d9f-4i-3n7p7q9u-5v-5w6x-4y-5A-6B-4C-4E-6F6G13L6
    zomer -9 a-5d10e-4g-6n8q10w7x-6y-4A-5E-5F7G14L10
    zomer* 0 a-5d9f-4i-3n7p7q9u-5v-5w6x-4y-5A-6B-4C-4E-6F6G13L6
    zond* -11 a-6b8c-11d-7e-7f-6h-7i-7k-6l-3m7o-7p-10q-4r7s-2v4w13x-3y6z-9A-4B3C5D-2F-2G-8I9J5L8
    zonda* -24 v12w17A-4K8L-5
    zondag -19 v15
    zondag* -24 v12w17A-4K8L-5
    zondagen 0 w16
    zonde* 12 a-3b8c-9d-5e-8f-3g-3h-6i-3j3k-5m11o-5p-8q-6r7s-4u-4v-9w-4y9z-7B6C7E3F2G-7H-2I7J7K-8
    zonde* 0 L12
    zonder 12 a-3b8c-9d-5e-8f-3g-3h-6i-3j3k-5m11o-5p-8q-6r7s-4u-4v-9w-4y9z-7B6C7E3F2G-7H-2I7J7K-8
    zonder 0 L12
    zonder* 12 a-3b8c-9d-5e-8f-3g-3h-6i-3j3k-5m11o-5p-8q-6r7s-4u-4v-9w-4y9z-7B6C7E3F2G-7H-2I7J7K-8
    zonder* 0 L12
    zong 0 F13
    zong* 0 F13
    zonn* -7
    zonne* -7
    zoon -2 a-6b4c17d-5g-4h-4i-4k-9l9m-4n8o-8p-4q4r-9s5t4u-5w-9x-6y4A-4B-6C-11F-6G-3H-4I9J-5K-4L-6
    zoon* 5 a-7b2c13d-5g-3h-5i-4k-10l8m-4n7o-9p-4q2r-9s4t10u-6v-3x-7y10z-3A-4B-6C-10F-7G-3H-4I6J-5
    zoon* 0 K-5L11
    zoons 0 L17
    zoons* 0 L17
    zorg 0 c-10f9u7G19
    zorg* 0 a-3b-7c16e-7i14l-4m-4n-7o-8p-5r9s-5t-5v-11w-6x-5y-5z6A-4E-4F5G18I-7L-3
    zorge* 0 c10z10F10
    zorgen 0 c10z10F10
    zorgen* 0 c10z10F10
    zorgt* 6 c15v-7
    zorgv* 0 i16
    zorgve* 0 i16
    zorgverzekering 0 i12
    zou 23 a12c-5d5e-2g3h-17i-15j9k5l-4m13n2o-6p8q38r-25s-12t-17u-22v-10w8y13z15B9C2D-8E-8F13G-10
    zou 0 H8I16J21K-15L-3
    zoud* 0 A10
    zoude* 0 A10
    zouden 0 A10
    zouden* 0 A10
    zout 0 y15
    zout* 0 y15
    zove* 6 f7n7v6
    zovee* 0 f7n7
    zoveel 0 f7n7
    zoveel* 0 f7n7
    zuch* 8 f10n8o8G8
    zucht* 8 f10n8o8G8
    zuid* -12
    zus -13 a-4b-5c8d4e-5g8i13j-5k11l8o-6q30s-4t-6w-4x-6B5E-5F-5L-5
    zust* -9
    zuste* -9
    zuster -8
    zuster* -9
    zwaa* -13 w7C7I12
    zwaai* 0 w7
    zwaar -7
    zwaar* -9
    zwag* -5
    zwage* -5
    zwager* -5
    zwan* 0 K10
    zwang* 0 K10
    zwange* 0 K10
    zwar* 0 t13
    zwart 0 t13
    zwart* 0 t13
    zwem* -13 a-5c21i-5n-4q-6r-5s-6y34F-9I-5
    zweml* -6 c11
    zwemle* -6 c11
    zwemles -6 c11
    zwemm* 0 y15
    zwemme* 0 y15
    zwemmen 0 y15
    zwij* 0 w13
    zwijg* 0 w13
    zwijge* 0 w13
    zwijgen 0 w13
    zwol* 6 o15
    zwoll* 6 o15
    zwolle 6 o15
    zwolle* 6 o15
    """
}
