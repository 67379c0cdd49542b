using System.Net;
using Lumbar.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lumbar.Web.Tests;

public sealed class FailureTests(Site site) : IClassFixture<Site>
{
    private const string Secret = "pain was 7";

    [Fact]
    public async Task A_failure_while_sending_shows_the_stop_page_and_logs_no_word_a_person_entered()
    {
        var log = new LinesOfLog();
        await using var broken = site.WithWebHostBuilder(host => host
            .ConfigureLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace))
            .ConfigureTestServices(services => services.AddSingleton<IPatientStore, BrokenStore>()));
        var browser = new Browser(broken.CreateClient());

        var response = await browser.Send("/");

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await Browser.Text(response)).ShouldContain("Something went wrong here.");
        log.Lines.ShouldContain(line => line.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
        log.Lines.ShouldNotContain(line => line.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_log_has_the_pattern_of_an_address_and_not_its_query()
    {
        var log = new LinesOfLog();
        await using var watched = site.WithWebHostBuilder(host => host.ConfigureLogging(logging => logging.AddProvider(log)));

        await new Browser(watched.CreateClient()).Get("/settings?pain=7");

        log.Lines.ShouldContain(line => line.StartsWith("GET /settings/{handler?} 200", StringComparison.Ordinal));
        log.Lines.ShouldNotContain(line => line.Contains("pain=7", StringComparison.Ordinal));
    }

    private sealed class BrokenStore : IPatientStore
    {
        public ValueTask<bool> Create(PatientId patient, DateTimeOffset at, CancellationToken ct) => throw new InvalidOperationException(Secret);

        public ValueTask<bool> Exists(PatientId patient, CancellationToken ct) => ValueTask.FromResult(false);
    }

    private sealed class LinesOfLog : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)}{exception}");

        public void Dispose()
        {
        }
    }
}
