package org.tongqu.portal.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.portal.security.Role;

/** Says which object a REST operation is tried on, with what, and who may know of that object. */
final class MatrixTargets {

    /**
     * A kind of object.
     *
     * @param owner number of the owning organisation
     * @param sight function of the matrix that says who may know of an object
     * @param open whether everybody may know of the one that is tried
     */
    record Kind(String owner, String sight, boolean open) {}

    private static final String AUTHORITY = "O002";
    private static final String ENTERPRISE = "O011";

    /** Buys what the enterprise sells. */
    static final String BUYER = "O031";

    /** Operations on orders of the enterprise that are their buyer's. */
    private static final Set<String> OF_THE_BUYER = Set.of(
            "listDeliveryKeys",
            "issueDeliveryKey",
            "revokeDeliveryKey",
            "acceptDelivery",
            "objectToDelivery",
            "linkDeliveredFile",
            "requestOrderCancellation",
            "withdrawOrderCancellation");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("demand-batches", new Kind(AUTHORITY, "demand-batch.read", false)),
            Map.entry("demands", new Kind(AUTHORITY, "demand.read", false)),
            Map.entry("authorisations", new Kind(AUTHORITY, "authorisation.read", false)),
            Map.entry("tasks", new Kind(AUTHORITY, "task.read", false)),
            Map.entry("cases", new Kind(AUTHORITY, "demand-batch.read", false)),
            Map.entry("products", new Kind(ENTERPRISE, "product.read", false)),
            Map.entry("typical-cases", new Kind(ENTERPRISE, "typicalcase.read", false)),
            Map.entry("consortia", new Kind(ENTERPRISE, "consortium.read", false)),
            Map.entry("use-applications", new Kind(ENTERPRISE, "use-application.read", false)),
            Map.entry("agreements", new Kind(ENTERPRISE, "agreement.read", false)),
            Map.entry("orders", new Kind(ENTERPRISE, "order.read", false)),
            Map.entry("invoices", new Kind(ENTERPRISE, "invoice.read", false)),
            Map.entry("credit-notes", new Kind(ENTERPRISE, "credit.read", false)),
            Map.entry("settlements", new Kind(ENTERPRISE, "settlement.read", false)),
            Map.entry("payouts", new Kind(ENTERPRISE, "payout.read", false)),
            Map.entry("share-agreements", new Kind(ENTERPRISE, "share-agreement.read", false)),
            Map.entry("disputes", new Kind(ENTERPRISE, "dispute.read", false)),
            Map.entry("share-negotiations", new Kind(ENTERPRISE, "share-agreement.read", false)),
            Map.entry("journals", new Kind(ENTERPRISE, "settlement.read", false)),
            Map.entry("statements", new Kind(ENTERPRISE, "statement.read", false)),
            Map.entry("balances", new Kind(ENTERPRISE, "statement.read", false)),
            Map.entry("match-invitations", new Kind(ENTERPRISE, "match-invitation.read", false)),
            Map.entry("notices", new Kind(ENTERPRISE, "notice.match.read", false)),
            Map.entry("saved-searches", new Kind(ENTERPRISE, "saved-search.read", false)),
            Map.entry("accounts", new Kind(ENTERPRISE, "account.read", false)),
            Map.entry("bank-statements", new Kind(ENTERPRISE, "bank.read", false)),
            Map.entry("periods", new Kind(ENTERPRISE, "period.read", false)),
            Map.entry("gap-proposals", new Kind(AUTHORITY, "gap-proposal.read", false)),
            Map.entry("organisations", new Kind(ENTERPRISE, "organisation.read", true)),
            Map.entry("resources", new Kind(ENTERPRISE, "resource.read", true)));

    /** Operations whose object is open to everybody, although the others of its kind are not. */
    private static final Set<String> ON_OPEN_OBJECTS = Set.of("answerDemandQuestion");

    /** A task exists for those whom the process asks, whatever the matrix says of others in the organisation. */
    private static final Set<Role> ASKED = Set.of(Role.AUTHORITY_REVIEWER);

    /** Operations that take a file. */
    private static final Set<String> FILES = Set.of("importDemands", "importBankStatement", "traceFileCopy");

    private static final Map<String, Object> BODIES = Map.of(
            "scoreContributions", List.of(),
            "enableAccount", Map.of("enabled", true),
            "createSession", Map.of("username", "auditor", "password", RunningPortal.PASSWORD));

    private final MatrixObjects objects;

    MatrixTargets(MatrixObjects objects) {
        this.objects = objects;
    }

    static boolean isAboutAnObject(RestOperation operation) {
        return operation.path().contains("{");
    }

    /** The kind of object of an operation; an operation on a new kind must say here whose it is. */
    static Kind kind(RestOperation operation) {
        Kind kind = KINDS.get(family(operation));
        if (kind == null) {
            throw new AssertionError("nobody says whose the object of " + operation.id() + " is");
        }
        if (OF_THE_BUYER.contains(operation.id())) {
            return new Kind(BUYER, kind.sight(), false);
        }
        return ON_OPEN_OBJECTS.contains(operation.id()) ? new Kind(kind.owner(), kind.sight(), true) : kind;
    }

    /** Whether a process, not the matrix alone, says who in the owning organisation knows of the object. */
    static boolean isForOthersInTheHouse(RestOperation operation, Role role) {
        return family(operation).equals("tasks") && !ASKED.contains(role);
    }

    /** The path with the numbers of real objects in place. */
    String path(RestOperation operation) {
        if (FILES.contains(operation.id())) {
            return filled(operation, variables(operation)) + "?fileName=a.csv";
        }
        return filled(operation, variables(operation));
    }

    /** As {@link #path}; what the operation throws away is made anew, and what belongs to a person is that person's. */
    String pathToSpare(RestOperation operation, RestClient person) {
        if (family(operation).equals("saved-searches")) {
            return operation.path().replace("{id}", objects.savedSearchOf(person));
        }
        return switch (operation.id()) {
            case "deleteDemand" -> "/demands/" + objects.anotherDemand();
            case "approveCeiling", "refuseCeiling" -> {
                objects.proposeCeiling();
                yield path(operation);
            }
            case "deleteTypicalCase" -> "/typical-cases/" + objects.anotherCase();
            default -> path(operation);
        };
    }

    RestClient.Answer call(RestClient person, RestOperation operation, String path) {
        if (FILES.contains(operation.id())) {
            return person.send("POST", path, "", Map.of("Content-Type", "text/csv"));
        }
        boolean body = operation.method().equals("POST") || operation.method().equals("PUT");
        Object content = body ? BODIES.getOrDefault(operation.id(), Map.of()) : null;
        return person.send(operation.method(), path, content, Map.of());
    }

    private static String filled(RestOperation operation, Map<String, String> variables) {
        String path = operation.path();
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        if (path.contains("{")) {
            throw new AssertionError("no object for " + path + " of " + operation.id());
        }
        return path;
    }

    private Map<String, String> variables(RestOperation operation) {
        if (!isAboutAnObject(operation)) {
            return Map.of();
        }
        Map<String, String> variables = new HashMap<>();
        String family = family(operation);
        switch (family) {
            case "demand-batches" -> variables.put("issue", objects.id("issue"));
            case "demands" -> {
                variables.put("question", objects.id("question"));
                variables.put("productId", MatrixObjects.LISTED);
            }
            case "products" -> variables.put("demandId", objects.id("openDemand"));
            case "authorisations" -> variables.put("productId", objects.id("product"));
            case "agreements" -> variables.put("amendment", "1");
            case "cases" -> variables.put("kind", "demand-batch");
            case "periods" -> variables.put("journal", objects.id("journal"));
            case "share-negotiations" -> variables.put("digest", objects.id("game"));
            case "invoices", "bank-statements" -> variables.put("no", "1");
            case "orders" -> {
                variables.put("key", objects.id("deliveryKey"));
                variables.put("file", objects.id("deliveredFile"));
                variables.put("cancellation", objects.id("cancellation"));
            }
            case "accounts" -> variables.put("username", objects.id("account"));
            case "statements", "balances" -> {
                variables.put("organisation", ENTERPRISE);
                variables.put("period", JourneyData.MONTH);
            }
            default -> {}
        }
        if (operation.path().contains("{id}")) {
            variables.put("id", objects.id(object(operation, family)));
        }
        return variables;
    }

    private static String object(RestOperation operation, String family) {
        if (operation.path().contains("{amendment}")) {
            return "amendedAgreement";
        }
        return operation.id().equals("answerDemandQuestion") ? "openDemand" : one(family);
    }

    private static String one(String family) {
        return switch (family) {
            case "demand-batches" -> "batch";
            case "cases" -> "askedBatch";
            case "typical-cases" -> "case";
            case "consortia" -> "consortium";
            case "share-agreements" -> "shareAgreement";
            case "share-negotiations" -> "shareNegotiation";
            case "saved-searches" -> "savedSearch";
            default -> family.substring(0, family.length() - 1);
        };
    }

    private static String family(RestOperation operation) {
        return operation.path().split("/")[1];
    }
}
