package org.parallax.finding.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.finding.Verdict;

class OfficeTest {
  @Test
  void anotherRankOrFieldIsAnotherOffice() {
    assertThat(verdict("Foreign Minister", "Deputy Foreign Minister")).isEqualTo(Verdict.DIFFER);
    assertThat(verdict("Acting Harbour Master", "Harbour Master")).isEqualTo(Verdict.DIFFER);
    assertThat(verdict("Chief Prosecutor", "Deputy Prosecutor")).isEqualTo(Verdict.DIFFER);
    assertThat(verdict("Foreign Minister", "Defense Minister")).isEqualTo(Verdict.DIFFER);
  }

  @Test
  void aShortenedOfficeIsTheSame() {
    assertThat(verdict("Secretary", "Secretary of State")).isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict("Minister", "Deputy Foreign Minister")).isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict("Vice Minister", "deputy minister")).isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict("prosecutor", "Chief Prosecutor")).isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict("Minister of Defence", "Defense Minister")).isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void aFormerOfficeIsNoContradiction() {
    assertThat(verdict("former Mayor", "Mayor")).isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void aDeputyMayActForTheMinister() {
    assertThat(verdict("Acting Mayor", "Deputy Mayor")).isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict("Acting Mayor", "Vice Chancellor")).isEqualTo(Verdict.ONLY);
  }

  @Test
  void aFunctionStandsBesideAnOffice() {
    assertThat(verdict("lead negotiator", "Deputy Foreign Minister")).isEqualTo(Verdict.ONLY);
  }

  private static Verdict verdict(String a, String b) {
    Verdict there = Office.of(a).to(Office.of(b)).verdict();
    assertThat(Office.of(b).to(Office.of(a)).verdict()).isEqualTo(there);
    return there;
  }
}
