package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.agreement.api.TestContracts.activate;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivationApiTest {

  @Test
  void aSignedVersionBecomesEffectiveAndAContractWhoseTermHasEndedExpires() {
    Agreement contract = TestContracts.signed();
    activate(contract, 1)
        .statusCode(200)
        .body("status", is("ACTIVE"))
        .body("approvedBy", is("approver"))
        .body("activatedBy", is("governance"))
        .body("supersededFrom", nullValue());
    read(contract.path()).body("status", is("EXPIRED"));
  }
}
