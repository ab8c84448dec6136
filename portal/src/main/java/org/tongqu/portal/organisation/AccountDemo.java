package org.tongqu.portal.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.security.Secrets;

/** Opens one demo account for every role; they share one published password and exist in demonstrations only. */
@ApplicationScoped
public class AccountDemo implements DemoPart {

    private static final String KIND = "account";

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private Secrets secrets;

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        JsonNode file = files.read("accounts.json");
        // One hash for all: hashing is slow on purpose, and the password is public anyway.
        String hash = secrets.hash(file.path("password").asText());
        for (JsonNode line : file.path("accounts")) {
            String username = line.path("username").asText();
            String organisation = line.path("organisation").asText();
            if (organisations.find(organisation).isEmpty()) {
                report.rejected(KIND, username, "unknown organisation " + organisation);
                continue;
            }
            List<Role> roles = new ArrayList<>();
            line.path("roles").forEach(role -> roles.add(Role.valueOf(role.asText())));
            accounts.add(new Account(username, line.path("displayName").asText(), organisation, roles, hash));
            report.loaded(KIND, username);
        }
    }
}
