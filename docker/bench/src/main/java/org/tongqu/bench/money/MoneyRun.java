package org.tongqu.bench.money;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tongqu.bench.Steps;
import org.tongqu.bench.figures.BenchmarkLine;
import org.tongqu.bench.scale.Instance;
import org.tongqu.bench.scale.Latencies;
import org.tongqu.billing.usage.UsageRecord;

/** A run of the benchmarks of money: on a running product, and on empty books a generated month and posting in bulk. */
public final class MoneyRun {

    private static final String USE =
            """
            create table raw.use (
              id bigint generated always as identity primary key, source varchar(120) not null, event_id varchar(120) not null,
              payload_sha256 char(64) not null, order_id varchar(40) not null, quantity numeric(24, 6) not null,
              event_time timestamptz not null, origin_period char(7) not null, received_at timestamptz not null,
              unique (source, event_id));
            create index on raw.use (order_id, origin_period);
            """;
    private static final String USE_COLUMNS =
            "raw.use (source, event_id, payload_sha256, order_id, quantity, event_time, origin_period, received_at)";
    private static final String POSTING =
            """
            create table raw.posting (
              journal_id bigint not null, seq int not null, account_id bigint not null, amount_fen bigint not null,
              ccy char(3) not null default 'CNY', document varchar(80) not null, primary key (journal_id, seq));
            create index on raw.posting (account_id, journal_id);
            """;
    private static final String POSTING_COLUMNS = "raw.posting (journal_id, seq, account_id, amount_fen, document)";

    /**
     * A portal is started so that it is optimised late; after a minute of a benchmark it is to be what it becomes after hours
     * of use. These are what a Java machine does by itself.
     */
    private static final Map<String, String> OPTIMISED = Map.of(
            "TONGQU_JAVA_OPTS",
            "-XX:Tier4InvocationThreshold=5000 -XX:Tier4MinInvocationThreshold=600"
                    + " -XX:Tier4CompileThreshold=15000 -XX:Tier4BackEdgeThreshold=40000");

    /** Writes per second that Formance states for its ledger; absolute, so this figure depends on the machine. */
    private static final double STATED_WRITES = 1_000;

    private static final Set<MoneyBenchmark> ON_RUNNING_PRODUCT =
            EnumSet.of(MoneyBenchmark.P3, MoneyBenchmark.P4, MoneyBenchmark.P8, MoneyBenchmark.P10);

    private static final Set<MoneyBenchmark> ON_EMPTY_BOOKS =
            EnumSet.of(MoneyBenchmark.P1, MoneyBenchmark.P2, MoneyBenchmark.P5, MoneyBenchmark.P6, MoneyBenchmark.P9);

    private final MoneyOptions options;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Steps steps = new Steps(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    private final TreeMap<String, BenchmarkLine> lines = new TreeMap<>();

    /** A run at those sizes. */
    public MoneyRun(MoneyOptions options) {
        this.options = options;
    }

    /** Measures the wanted ones and prints their figures. */
    public void run(Set<MoneyBenchmark> wanted) throws IOException {
        if (wanted.contains(MoneyBenchmark.P7)) {
            digests();
        }
        if (wanted.stream().anyMatch(ON_RUNNING_PRODUCT::contains)) {
            onRunningProduct(wanted);
        }
        if (wanted.stream().anyMatch(ON_EMPTY_BOOKS::contains)) {
            onEmptyBooks(wanted);
        }
        lines.values().stream()
                .filter(line -> wanted.contains(MoneyBenchmark.valueOf(line.id())))
                .forEach(out::println);
    }

    private void onEmptyBooks(Set<MoneyBenchmark> wanted) throws IOException {
        try (BillingModule module = BillingModule.start()) {
            if (wanted.contains(MoneyBenchmark.P5) || wanted.contains(MoneyBenchmark.P6)) {
                month(module, wanted);
                module.renew();
            }
            if (wanted.contains(MoneyBenchmark.P1) || wanted.contains(MoneyBenchmark.P2)) {
                bulk(module);
                module.renew();
            }
            if (wanted.contains(MoneyBenchmark.P9)) {
                figure(MoneyBenchmark.P9, new BankReconciliation(module, steps, options.bankLines()).seconds());
            }
        }
    }

    private void onRunningProduct(Set<MoneyBenchmark> wanted) throws IOException {
        Path repository = Path.of(System.getProperty("tongqu.home", "")).toAbsolutePath();
        try (Instance instance =
                Instance.start(repository, repository.resolve("var/bench/money"), List.of(), OPTIMISED)) {
            if (wanted.contains(MoneyBenchmark.P3) || wanted.contains(MoneyBenchmark.P4)) {
                commands(instance);
            }
            if (wanted.contains(MoneyBenchmark.P8)) {
                pages(instance, repository);
            }
            if (wanted.contains(MoneyBenchmark.P10)) {
                balance(instance);
            }
        }
    }

    private void commands(Instance instance) throws IOException {
        SingleCommands.Rates rates = new SingleCommands(instance, steps, options.commands()).measure();
        out.printf(
                Locale.ROOT,
                "payments a second: %.0f, empty requests %.0f, bare journals %.0f%n",
                rates.product(),
                rates.empty(),
                rates.raw());
        figure(MoneyBenchmark.P3, rates.ratio());
        figure(MoneyBenchmark.P4, rates.product() / STATED_WRITES);
    }

    private void pages(Instance instance, Path repository) throws IOException {
        StatementPages.Rates rates = new StatementPages(instance, steps, options.rows()).measure(repository);
        out.printf(
                Locale.ROOT,
                "rows of a statement a second: %.0f, by the library alone %.0f%n",
                rates.product(),
                rates.bare());
        figure(MoneyBenchmark.P8, rates.ratio());
    }

    private void balance(Instance instance) throws IOException {
        Latencies latencies = new BalanceDuringSettlement(instance, steps).measure(options.settlements());
        out.printf(
                Locale.ROOT,
                "ms for a balance: p50 %.0f, p95 %.0f, p99 %.0f of %d%n",
                latencies.percentile(50),
                latencies.percentile(95),
                latencies.percentile(99),
                latencies.count());
        figure(MoneyBenchmark.P10, latencies.percentile(99));
    }

    private void digests() {
        try {
            figure(MoneyBenchmark.P7, new DigestSpeed(options.postings()).ratio());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void month(BillingModule module, Set<MoneyBenchmark> wanted) {
        GeneratedMonth month = new GeneratedMonth(options.month());
        MonthRun run = new MonthRun(module, month, steps);
        run.prepare();
        double ingest = run.ingest();
        double perSecond = options.month().records() / ingest;
        double raw =
                new RawCopy(module).perSecond(USE_COLUMNS, USE, options.month().records(), i -> row(month, i));
        out.printf(Locale.ROOT, "records of use a second: %.0f, by bare COPY %.0f%n", perSecond, raw);
        figure(MoneyBenchmark.P5, perSecond / raw);
        if (wanted.contains(MoneyBenchmark.P6)) {
            double invoice = run.invoice();
            double settle = run.settle();
            double close = run.close();
            double statements = run.statements();
            out.printf(
                    Locale.ROOT,
                    "seconds: intake %.1f, invoices %.1f, settlements %.1f, closing %.1f, statements %.1f%n",
                    ingest,
                    invoice,
                    settle,
                    close,
                    statements);
            figure(MoneyBenchmark.P6, ingest + invoice + settle + close + statements);
            new SecondOpinion(module, steps).requireAgreement();
        }
    }

    private static String row(GeneratedMonth month, int number) {
        UsageRecord use = month.use(number, String.format(Locale.ROOT, "OR-2026-%06d", month.orderOf(number)));
        return String.join(
                "\t",
                use.source(),
                use.eventId(),
                use.payloadDigest(),
                use.orderId(),
                use.quantity().toPlainString(),
                use.eventTime().toString(),
                use.period().toString(),
                use.eventTime().toString());
    }

    private void bulk(BillingModule module) {
        int pools = Math.max(1, options.postings() / BulkPosting.POSTINGS_PER_POOL);
        double perSecond = new BulkPosting(module, steps, pools).perSecond();
        double raw = new RawCopy(module)
                .perSecond(POSTING_COLUMNS, POSTING, pools * BulkPosting.POSTINGS_PER_SETTLEMENT, MoneyRun::posting);
        out.printf(Locale.ROOT, "postings a second: %.0f, by bare COPY %.0f%n", perSecond, raw);
        figure(MoneyBenchmark.P1, perSecond / raw);
        double seconds = new SecondOpinion(module, steps).secondsToCheckInvariants();
        figure(MoneyBenchmark.P2, seconds);
    }

    /** A posting as those of settlements are: seven of a journal, accounts that come again and again. */
    private static String posting(int number) {
        int journal = number / BulkPosting.POSTINGS_PER_SETTLEMENT;
        int seq = 1 + number % BulkPosting.POSTINGS_PER_SETTLEMENT;
        int account = seq == 1 ? 1_000 + journal : (journal * 5 + seq) % 500;
        return String.format(Locale.ROOT, "%d\t%d\t%d\t%d\tST-2026-%06d", journal, seq, account, number + 1, journal);
    }

    private void figure(MoneyBenchmark benchmark, double value) {
        lines.put(benchmark.id(), new BenchmarkLine(benchmark.id(), value, benchmark.floor(), benchmark.what()));
    }
}
