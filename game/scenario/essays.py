"""What may stand in the handbook beside the pages that are made from other content: essays and the words of the game."""

from typing import Annotated, Literal

from pydantic import Field

from game.scenario.fields import AreaId, Entry, EssayId, Id, Longest, PrincipleId, Quoted, Text, ToolId


class EssayPart(Entry):
    """A part of an essay under a heading of its own."""

    name: Annotated[Text, Longest(50)] = Field(description="the heading")
    text: Text = Field(description="the text; a blank line begins a new paragraph")
    steps: list[Text] = Field(default=[], description="what to do, one after another, after the text")


class Essay(Entry):
    """A short text on how something is done."""

    id: Id
    name: Annotated[Text, Longest(50)] = Field(description="what it is about, as a title")
    lead: Text = Field(description="the whole of it in a sentence or two")
    parts: list[EssayPart] = Field(min_length=2, description="its parts, in the order of reading")
    law: Text | None = Field(default=None, description="where law is touched, in words, with: check current law")
    tools: list[ToolId] = Field(default=[], description="tools it speaks of")
    areas: list[AreaId] = Field(default=[], description="areas it speaks of")
    principles: list[PrincipleId] = Field(default=[], description="principles it speaks of")
    essays: list[EssayId] = Field(default=[], description="essays to read next")


class Term(Entry):
    """One word of the game: it means one thing, and that thing has no other word."""

    id: Id
    name: Annotated[Text, Longest(40)] = Field(description="the word, with a capital letter")
    meaning: Text = Field(description="what it means, in one to three plain sentences")
    instead_of: Annotated[Text | None, Quoted()] = Field(default=None, alias="instead-of", description="words not used for it, with commas between")
    often: bool = Field(default=False, description="one meets it all the time: it stands in the help of every screen")
    everyday: list[Literal["pl", "en"]] = Field(default=[], description="languages in which everybody uses the word: not underlined in texts")
    tools: list[ToolId] = Field(default=[], description="tools to read about")
    areas: list[AreaId] = Field(default=[], description="areas to read about")
    essays: list[EssayId] = Field(default=[], description="essays to read")
