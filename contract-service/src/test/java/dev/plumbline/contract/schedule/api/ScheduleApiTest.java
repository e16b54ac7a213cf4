package dev.plumbline.contract.schedule.api;

import static dev.plumbline.contract.agreement.api.TestContracts.RUNNING;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.upstream.VendorServiceStub;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ScheduleApiTest {

  private static final String HTML = "text/html";
  private static final String PDF = "application/pdf";

  @ParameterizedTest
  @ValueSource(strings = {HTML, "*/*", "text/html,application/xhtml+xml,*/*;q=0.8"})
  void aBrowserGetsAPage(String accept) {
    Agreement contract = TestContracts.activated(RUNNING);
    schedule(governance(), contract, 1, accept)
        .statusCode(200)
        .header("Content-Type", is("text/html;charset=UTF-8"))
        .header("Content-Disposition", startsWith("inline; filename=\"T-"))
        .body(containsString("Northgate Contact Services Ltd"))
        .body(containsString(contract.reference()))
        .body(containsString(TestContracts.hash(contract, 1)))
        .body(not(containsString("class=\"mark\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {PDF, "text/html;q=0.5,application/pdf"})
  void whoeverAsksForPdfGetsThat(String accept) throws IOException {
    Agreement contract = TestContracts.inReview();
    byte[] pdf =
        schedule(governance(), contract, 1, accept)
            .statusCode(200)
            .header("Content-Type", is(PDF))
            .extract()
            .asByteArray();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains(contract.reference());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/csv"})
  void thereIsNoOtherForm(String accept) {
    schedule(governance(), TestContracts.inReview(), 1, accept).statusCode(406);
  }

  @Test
  void aPageMayUseNothingButItsOwnStyle() {
    schedule(governance(), TestContracts.inReview(), 1, HTML)
        .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
        .header("Content-Security-Policy", not(containsString("unsafe-inline")))
        .header("X-Content-Type-Options", is("nosniff"))
        .header("Vary", containsString("Accept"))
        .header("Cache-Control", is("private, no-cache"));
  }

  @Test
  void theFormsHaveTagsOfTheirOwn() {
    Agreement contract = TestContracts.inReview();
    String ofPage = tag(contract, HTML);
    String ofPdf = tag(contract, PDF);

    assertThat(ofPage).isNotEqualTo(ofPdf);
    schedule(governance().header("If-None-Match", ofPage), contract, 1, HTML).statusCode(304);
    schedule(governance().header("If-None-Match", ofPage), contract, 1, PDF).statusCode(200);
    schedule(governance().header("If-None-Match", ofPdf), contract, 1, PDF).statusCode(304);
  }

  @Test
  void aSignatureIsSeenOnIt() {
    Agreement contract = TestContracts.inReview();
    String before = tag(contract, HTML);
    TestContracts.approve(contract, 1);
    assertThat(tag(contract, HTML)).isNotEqualTo(before);
  }

  @Test
  void aDraftIsMarkedAndNothingForTheVendor() {
    Agreement contract = TestContracts.activated(RUNNING);
    TestContracts.draft(contract, RUNNING);

    schedule(governance(), contract, 2, HTML)
        .statusCode(200)
        .body(containsString("<p class=\"mark\">DRAFT, not agreed</p>"));
    for (String form : new String[] {HTML, PDF}) {
      schedule(vendorOf(contract), contract, 1, form).statusCode(200);
      schedule(vendorOf(contract), contract, 2, form)
          .statusCode(404)
          .body("type", endsWith("/problems/not-found"));
      schedule(vendorOf(TestContracts.drawnUp()), contract, 1, form).statusCode(404);
    }
  }

  @Test
  void aVendorWhoseNameNobodyKnowsIsNamedByItsId() {
    Agreement contract = TestContracts.inReview();
    VendorServiceStub.answer(contract.vendorId(), 404, "");
    schedule(vendorOf(contract), contract, 1, HTML)
        .statusCode(200)
        .body(containsString("The vendor, registered as " + contract.vendorId()));
  }

  private static String tag(Agreement contract, String form) {
    return schedule(governance(), contract, 1, form).statusCode(200).extract().header("ETag");
  }

  private static ValidatableResponse schedule(
      RequestSpecification caller, Agreement contract, int number, String accept) {
    return caller.accept(accept).get(contract.version(number) + "/schedule").then();
  }
}
