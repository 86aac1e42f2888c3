extension Jargon {
  static let english = Jargon(
    """
    with regard/respect to = about
    in relation to = about
    in the context of = with
    labour/labor/job market
    publicly/state funded
    support/learning/educational/care need/needs
    skills gap
    basic/digital/key/core skills
    digital/health/financial/media/functional literacy
    civic integration/participation
    lifelong learning
    informal/formal/non learning/provision/education/formal/care
    social capital/network/networks/cohesion/inclusion/domain
    needs assessment
    action plan
    service provider/providers/provision/user/users/delivery
    coping strategy/strategies/mechanism/mechanisms
    means tested
    self reliance/reliant/sufficiency/sufficient/efficacy/determination/management
    target group/groups/audience
    personal development/effectiveness
    learning objective/objectives/outcome/outcomes/trajectory/goals
    socio economic
    language acquisition/proficiency
    decision making/makers
    capacity building
    care pathway/plan
    prior to = before
    subsequent to = after
    in respect of = about
    with regards to = about
    pertaining to = about
    support/social/safety network/networks/net
    digital exclusion/inclusion/divide/skills
    social isolation/support/prescribing/value
    community cohesion/engagement
    active citizenship
    case/key manager/management/worker/workers/coordinator
    care management/coordinator/package
    support/development/learning/integration plan/plans/pathway
    personal budget
    wage subsidy
    job/work readiness
    participation/integration/youth/care/support act
    multi agency
    person/client/user/learner centred/centered/led
    strengths/asset/assets/evidence/trauma/needs/outcome/outcomes based/informed/led/focused
    learner journey/autonomy/voice
    best practice/practices
    key performance
    co production
    early intervention
    risk factor/factors
    protective factor/factors
    unmet needs/need
    added value
    numeracy = sums
    commence = start
    terminate = end
    ascertain = find out
    remuneration = pay
    endeavour = try
    caseworker = support worker
    competence = skill
    competences = skills
    competency = skill
    competencies = skills
    participate = join in
    facilitate = help
    utilise = use
    utilize = use
    leverage = use
    proficient = good
    optimise = improve
    optimize = improve
    objectives = goals
    objective = goal
    """,
    bare: """
      stressor stressors threshold thresholds allocation mitigate mitigation remediation adverse
      literacy trajectory trajectories pathway pathways eligible eligibility entitlement
      entitlements stakeholders empowerment empowered empower intervention interventions
      participation participating integration facilitates facilitated utilising assess assessment
      evaluate evaluation holistic safeguarding signposting signposted referral referrals cohort
      baseline outcomes outcome upskilling upskill reskilling employability cefr proficiency
      acquisition implement implementation prioritise prioritize prerequisite prerequisites
      provision provisions outreach wellbeing resilience resilient autonomy agency accessibility
      inclusion inclusive inclusivity diversity psychosocial pedagogical curriculum didactic
      cognitive socioeconomic demographic methodology policy policies framework parameters
      modality modalities attainment accreditation accredited certification qualification
      qualifications qualified barriers barrier impediments impediment obstacles vulnerability
      vulnerable beneficiary beneficiaries subsidised subsidized subsidy jurisdiction statutory
      vocational rehabilitation reintegration naturalisation sustainable strategic strategy
      strategies engagement onboarding intake triage multidisciplinary intrinsic motivational
      functioning utilisation functionality citizenship caseload coproduction deliverables
      commissioning commissioned discretionary pursuant aforementioned notwithstanding thereof
      alignment scaffolding metacognitive metacognition pedagogy andragogy formative summative
      benchmark benchmarks indicator indicators criterion marginalised marginalized underserved
      deprivation deprived disadvantaged demographics naturalization activation workfare
      psychoeducation comorbid comorbidity adherence prognosis aetiology etiology symptomatology
      dysregulation rumination interdisciplinary facilitator facilitation operational contextual
      systemic multilingualism sociocultural intergenerational intersectional intersectionality
      capability capabilities transferable workforce reintegrate reintegrating reintegrated
      disengagement deliverable signpost uptake throughput wraparound respite discretion tenancy
      arrears subsidise remit leveraging synergy synergies methodologies evaluative qualitative
      quantitative longitudinal proactive proactively optimal acculturation assimilation inequity
      equity inequalities paradigm
      """,
    heads:
      "empower socioeconom psychosoc multidisciplin interdisciplin reintegrat employab operationali contextuali institutionali",
    tails: "ization isation",
    everyday: """
      mr mrs ms dr kg km cm ml th nd rd pm st shh hmm pff tv pc uk us usa eu id gp nhs ok sms usb cd dvd atm app gps pdf ai i a bbc vat dj wc pin nl
      citizenship organisation organization organisations organizations civilisation civilization
      realisation realization immunisation immunization
      """)
}
