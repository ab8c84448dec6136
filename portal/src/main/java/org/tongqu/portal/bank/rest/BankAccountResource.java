package org.tongqu.portal.bank.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.bank.BankAccountFacts;
import org.tongqu.portal.bank.BankBalanceFacts;
import org.tongqu.portal.bank.BankBook;
import org.tongqu.portal.bank.BankImport;
import org.tongqu.portal.bank.BankStatementNotFound;
import org.tongqu.portal.security.Needs;

/** The platform's account at its bank. */
@Path("bank-account")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BankAccountResource {

    @Inject
    private BankBook book;

    @Inject
    private BankImport imports;

    @GET
    @Needs("bank.read")
    @Operation(operationId = "getBankAccount", summary = "The platform's account and the columns of its files")
    public BankAccountFacts getBankAccount() {
        return book.account().orElseThrow(() -> new BankStatementNotFound("PLATFORM"));
    }

    @PUT
    @Needs("bank.import")
    @Operation(
            operationId = "describeBankAccount",
            summary = "Describes the platform's account and which column of its files says what")
    public BankAccountFacts describeBankAccount(BankAccountFacts account) {
        imports.describe(account);
        return getBankAccount();
    }

    @GET
    @Path("balance")
    @Needs("bank.read")
    @Operation(
            operationId = "getBankBalance",
            summary = "Books against bank, in fen, with everything that explains the difference")
    public BankBalanceFacts getBankBalance() {
        return book.balance().orElseThrow(() -> new BankStatementNotFound("PLATFORM"));
    }
}
